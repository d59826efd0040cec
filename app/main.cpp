#include "app/run.h"

int main(int argumentCount, char** arguments) { return costberg::run(argumentCount, arguments); }
