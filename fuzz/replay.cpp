// Stands in for libFuzzer where a target is built without it: gives the target every file of the folders named, once.
#include "check.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string content_of(std::filesystem::path const& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

int main(int count, char** arguments)
{
    std::size_t inputs = 0;
    for (int index = 1; index < count; ++index)
        for (auto const& entry : std::filesystem::recursive_directory_iterator(arguments[index])) {
            if (!entry.is_regular_file())
                continue;
            auto const content = content_of(entry.path());
            (void)std::fprintf(stderr, "%s\n", entry.path().c_str());
            (void)LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(content.data()), content.size());
            ++inputs;
        }
    (void)std::fprintf(stderr, "%zu inputs\n", inputs);
    return inputs > 0 ? 0 : 1; // a folder without inputs would prove nothing
}
