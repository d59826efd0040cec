#include "core/file/picture_file.h"

#include "core/file/file_access.h"
#include "core/file/png_scenario.h"
#include "core/file/scenario_file.h"
#include "core/file/xml_scenario.h"
#include "core/text/messages.h"
#include "tests/core/file/random_document.h"
#include "tests/core/file/temporary_folder.h"

#include <gmock/gmock.h>

#include <functional>
#include <sstream>

namespace costberg {
namespace {

using testing::HasSubstr;

/// The smallest picture that there is: one grey pixel.
const std::string tinyPng("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0\x3a\x7e\x9b\x55"
                          "\0\0\0\nIDATx\x9c\x63\x60\0\0\0\2\0\1\x48\xaf\xa4\x71\0\0\0\0IEND\xae\x42\x60\x82",
                          67);
const std::string tinySvg = "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- <x> -->"
                            "<text x='>'>a &lt; b</text></svg>\n";
const std::string pdfBegin = "%PDF-1.4\n1 0 obj\n";

std::string pdfWith(const CarriedScenario& carried) { return pdfBegin + xmpWith(carried) + "endobj\n%%EOF\n"; }

struct Kind {
    std::string name;
    std::string without;
    std::function<std::string(const CarriedScenario&)> with;
};

std::vector<Kind> allKinds() {
    return {{"PNG", tinyPng, [](const CarriedScenario& carried) { return pngWith(carried, tinyPng); }},
            {"SVG", tinySvg, [](const CarriedScenario& carried) { return svgWith(carried, tinySvg); }},
            {"PDF", pdfBegin + "%%EOF\n", pdfWith}};
}

Document smallDocument() { return {"untitled", {defaultScenario()}, {}}; }

CarriedScenario smallScenario() {
    return carriedScenarioOf(smallDocument(), "Costberg 1.2.3", {{"mode", "scenarios"}, {"view", "cash"}});
}

std::string messageFor(const Result<CarriedScenario>& carried) {
    return carried ? "nothing was refused" : messageOf(carried.refusal());
}

TEST(PictureFile, CarriesAnyDocumentByteForByte) {
    std::mt19937 random(5);
    for (int i = 0; i < 40; ++i) {
        const CarriedScenario scenario = carriedScenarioOf(randomDocument(random), "Costberg", {});
        for (const Kind& kind : allKinds()) {
            const std::string bytes = kind.with(scenario);
            ASSERT_TRUE(isPicture(bytes));
            const auto carried = carriedBy(bytes);
            ASSERT_TRUE(carried) << kind.name << messageFor(carried);
            EXPECT_EQ(*parseDocument(carried->document), *parseDocument(scenario.document)) << kind.name;
            if (scenario.document.find("\xef\xbf\xbe") == std::string::npos &&
                scenario.document.find("\xef\xbf\xbf") == std::string::npos) {
                EXPECT_EQ(*carried, scenario) << kind.name;
            }
        }
    }
}

TEST(PictureFile, CarriesThreeHundredKilobytesByteForByte) {
    Document document = smallDocument();
    document.scenarios.front().story = "\"<&>\" 日本語\n";
    while (document.scenarios.front().story.size() < 300'000)
        document.scenarios.front().story += document.scenarios.front().story;
    const CarriedScenario scenario = carriedScenarioOf(document, "Costberg", {});
    for (const Kind& kind : allKinds())
        EXPECT_EQ(*carriedBy(kind.with(scenario)), scenario) << kind.name;
}

TEST(PictureFile, SaysWhoDrewItWhatWasLookedAtAndWhatTheTotalsAre) {
    const TemporaryFolder folder;
    for (const Kind& kind : allKinds()) {
        write(folder / "x", kind.with(smallScenario()));
        const auto file = openFile(folder / "x");
        ASSERT_TRUE(file) << messageOf(file.refusal());
        EXPECT_EQ(file->kind, FileKind::Picture);
        EXPECT_EQ(file->document, smallDocument());
        ASSERT_TRUE(file->statement);
        EXPECT_EQ(file->statement->program, "Costberg 1.2.3");
        EXPECT_EQ(file->statement->look, (LookNames{{"mode", "scenarios"}, {"view", "cash"}}));
        EXPECT_EQ(file->statement->totals.size(), 5U);
        EXPECT_TRUE(discrepanciesBetween(file->document, file->statement->totals).empty());
    }
}

TEST(PictureFile, NamesEveryTotalThatIsNotWhatTheModelGives) {
    std::vector<StatedTotal> totals = parseStatement(smallScenario().statement)->totals;
    totals.front().usd += 1;
    totals.back().scenario = "stranger";
    const auto discrepancies = discrepanciesBetween(smallDocument(), totals);
    ASSERT_EQ(discrepancies.size(), 3U);
    EXPECT_THAT(discrepancies[0].where, HasSubstr("headline"));
    EXPECT_THAT(discrepancies[1].found, HasSubstr("no total"));
    EXPECT_THAT(discrepancies[2].where, HasSubstr("stranger"));
}

TEST(PictureFile, SaysThatAPictureCarriesNoScenario) {
    for (const Kind& kind : allKinds())
        EXPECT_THAT(messageFor(carriedBy(kind.without)), HasSubstr("another program saved it again")) << kind.name;
    EXPECT_THAT(messageFor(carriedBy("\xff\xd8\xff\xe0 JFIF")), HasSubstr("a kind that carries no scenario"));
}

TEST(PictureFile, RefusesAnyTruncationAndReadsNothingWrong) {
    for (const Kind& kind : allKinds()) {
        const std::string bytes = kind.with(smallScenario());
        for (std::size_t size = 9; size + 2 < bytes.size(); ++size) {
            const auto carried = carriedBy(std::string_view(bytes).substr(0, size));
            ASSERT_FALSE(carried) << kind.name << ", " << size << " of " << bytes.size();
            EXPECT_FALSE(carried.refusal().expected.empty());
        }
    }
}

TEST(PictureFile, ReadsOrRefusesWhateverDamageMakesOfIt) {
    std::mt19937 random(7);
    for (const Kind& kind : allKinds()) {
        const std::string whole = kind.with(smallScenario());
        for (int i = 0; i < 5000; ++i) {
            std::string bytes = whole;
            for (unsigned change = 0; change <= static_cast<unsigned>(i) % 3; ++change)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            const auto file = openedFile(bytes, "damaged");
            const bool isSaid = file ? !file->document.scenarios.empty()
                                     : !file.refusal().found.empty() && !file.refusal().expected.empty();
            ASSERT_TRUE(isSaid) << kind.name << ", change " << i;
        }
    }
}

TEST(PictureFile, RefusesAPngWhoseTextWasChanged) {
    std::string bytes = pngWith(smallScenario(), tinyPng);
    bytes[bytes.find("\"format\"") + 1] ^= 1;
    EXPECT_THAT(messageFor(carriedBy(bytes)), HasSubstr("check sum"));
}

TEST(PictureFile, RefusesLengthsBeyondTheFile) {
    for (const char first : {'\0', '\x7f', '\xff'}) {
        std::string bytes = pngWith(smallScenario(), tinyPng);
        bytes.replace(33, 3, std::string{first, '\xff', '\xff'});
        EXPECT_THAT(messageFor(carriedBy(bytes)), HasSubstr("byte 33: expected a piece that ends within the file"));
    }
}

TEST(PictureFile, RefusesTwoScenarios) {
    EXPECT_THAT(messageFor(carriedBy(pngWith(smallScenario(), pngWith(smallScenario(), tinyPng)))),
                HasSubstr("a second scenario"));
    EXPECT_THAT(messageFor(carriedBy(svgWith(smallScenario(), svgWith(smallScenario(), tinySvg)))),
                HasSubstr("a second scenario"));
    EXPECT_THAT(messageFor(carriedBy(pdfWith(smallScenario()) + pdfWith(smallScenario()))),
                HasSubstr("a second scenario"));
}

TEST(PictureFile, RefusesACompressedText) {
    std::string bytes = pngWith({"{}", ""}, tinyPng);
    const std::string mended = bytes.substr(0, 33) + std::string("\0\0\0\x0cztXt", 8);
    EXPECT_FALSE(carriedBy(mended));
    // The flag of compression, with the check sum that belongs to it, as zlib's crc32 gives it.
    const std::string compressed("\0\0\0\x0fiTXtcostberg\0\1\0\0\0{}\xec\x47\x1b\xd8", 27);
    EXPECT_THAT(messageFor(carriedBy(bytes.substr(0, 33) + compressed + tinyPng.substr(33))),
                HasSubstr("another program has compressed"));
}

TEST(PictureFile, ReadsATextThatAnotherProgramWroteWithoutItsLanguage) {
    const std::string plain("\0\0\0\x0btEXtcostberg\0{}\x61\x4e\xa6\x11", 23);
    EXPECT_EQ(carriedBy(tinyPng.substr(0, 33) + plain + tinyPng.substr(33))->document, "{}");
}

struct Hostile {
    std::string svg;
    std::string message;
};

TEST(PictureFile, RefusesHostileSvg) {
    const std::string begin = "<svg><metadata id=\"costberg\">";
    const std::string end = "</metadata></svg>";
    const std::vector<Hostile> pictures{{"<html><svg></svg></html>", "an SVG picture"},
                                        {"<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg></svg>", "definitions of its own"},
                                        {begin + "&a;" + end, "\"&a;"},
                                        {begin + "&#0;" + end, "\"&#0;"},
                                        {begin + "&#xd800;" + end, "\"&#xd800;"},
                                        {begin + "&#99999999999999999999;" + end, "\"&#99999"},
                                        {begin + "& " + end, "the number of a character"},
                                        {begin + "{<b/>}" + end, "markup inside"},
                                        {begin + "<![CDATA[{}]]>" + end, "text with"},
                                        {begin + end, "an empty text"},
                                        {begin + "{}</metadata>", "the rest of the picture"},
                                        {begin + "{}</metadata", "the rest of the picture"},
                                        {"<svg><!-- ", "the rest of the picture"},
                                        {"<svg a=\"", "the rest of the picture"},
                                        {"<", "the rest of the picture"}};
    for (const Hostile& hostile : pictures)
        EXPECT_THAT(messageFor(carriedBy(hostile.svg)), HasSubstr(hostile.message)) << hostile.svg;
}

TEST(PictureFile, ReadsAnSvgThatAnotherProgramWroteInItsOwnWay) {
    const std::string svg = "\xef\xbb\xbf<?xml version='1.0'?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">"
                            "<svg:svg><svg:metadata\n class='a'  id = 'costberg' >{\"a\": '&#38;&#x65e5;'}"
                            "</svg:metadata><g/></svg:svg>";
    EXPECT_EQ(carriedBy(svg)->document, "{\"a\": '&日'}");
}

TEST(PictureFile, ChecksWhatIsCarriedLikeAFile) {
    const TemporaryFolder folder;
    write(folder / "a.png",
          pngWith({R"({"format": "costberg", "version": 1, "scenarios": [{"name": 5}]})", ""}, tinyPng));
    EXPECT_EQ(openFile(folder / "a.png").refusal(),
              (Refusal{folder / "a.png: scenario in the picture: scenarios[0].name", "a number", "a string"}));
    write(folder / "a.png", pngWith({textOf(smallDocument()), R"({"totals": {"a": {"cash": "much"}}})"}, tinyPng));
    EXPECT_EQ(openFile(folder / "a.png").refusal(),
              (Refusal{folder / "a.png: statement in the picture: totals.a.cash", "a string", "a number"}));
    write(folder / "a.png", pngWith({textOf(smallDocument()), std::string(100, '[')}, tinyPng));
    EXPECT_FALSE(openFile(folder / "a.png"));
}

TEST(PictureFile, KeepsTheLimitOfScenarioFilesForWhatIsCarried) {
    const std::string large(largestDocumentSize + 1, ' ');
    EXPECT_THAT(messageFor(carriedBy(pngWith({large, ""}, tinyPng))), HasSubstr("more than 16 MiB"));
    EXPECT_THAT(messageFor(carriedBy(svgWith({large, ""}, tinySvg))), HasSubstr("more than 16 MiB"));
}

TEST(PictureFile, IsReadFromAStreamToo) {
    std::istringstream stream(svgWith(smallScenario(), tinySvg));
    EXPECT_EQ(openStream(stream, "standard input")->document, smallDocument());
}

} // namespace
} // namespace costberg
