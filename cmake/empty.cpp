// A layer without sources yet is built of this file.
