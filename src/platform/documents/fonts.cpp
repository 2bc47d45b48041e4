// Loads the embedded fonts into a private fontconfig configuration.
#include "platform/documents/fonts.hpp"

#include "font_files.hpp"

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <cerrno>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>

namespace documents {

namespace {

// Fontconfig and FreeType open fonts by path only; a memory file has one and needs no cleaning up. It stays open as long as the
// program runs.
std::string path_of_memory_file(std::string_view name, std::string_view content)
{
    int const file = memfd_create(std::string(name).c_str(), MFD_CLOEXEC);
    if (file < 0)
        throw std::system_error(errno, std::generic_category(), "a font could not be placed in memory");
    std::size_t written = 0;
    while (written < content.size()) {
        auto const n = write(file, content.data() + written, content.size() - written);
        if (n <= 0)
            throw std::system_error(errno, std::generic_category(), "a font could not be placed in memory");
        written += static_cast<std::size_t>(n);
    }
    return "/proc/self/fd/" + std::to_string(file);
}

// Cairo takes fonts of other formats too (woff2) and then writes blank pages without saying so.
void require_truetype(FcConfig* config, std::size_t expected)
{
    auto const* fonts = FcConfigGetFonts(config, FcSetApplication);
    std::size_t good = 0;
    for (int i = 0; fonts && i < fonts->nfont; ++i) {
        FcChar8* format = nullptr;
        FcChar8* family = nullptr;
        if (FcPatternGetString(fonts->fonts[i], FC_FONTFORMAT, 0, &format) == FcResultMatch &&
            FcPatternGetString(fonts->fonts[i], FC_FAMILY, 0, &family) == FcResultMatch &&
            std::string_view(reinterpret_cast<char const*>(format)) == "TrueType" &&
            std::string_view(reinterpret_cast<char const*>(family)) == kPaperFont)
            ++good;
    }
    if (good < expected)
        throw std::runtime_error("the embedded fonts are not TrueType fonts of the family Sarabun");
}

FcConfig* load_configuration()
{
    auto const files = embedded_fonts::files();
    if (files.empty())
        throw std::runtime_error("this program was built without the papers' fonts: run tools/setup, configure and build again");
    auto* config = FcConfigCreate();
    FcConfigSetRescanInterval(config, 0);
    for (auto const& file : files) {
        auto const path = path_of_memory_file(file.name, file.content);
        if (!FcConfigAppFontAddFile(config, reinterpret_cast<FcChar8 const*>(path.c_str())))
            throw std::runtime_error("the embedded font " + std::string(file.name) + " could not be read");
    }
    require_truetype(config, files.size());
    return config;
}

// Read-only after loading, so all threads may share it.
FcConfig* configuration()
{
    static FcConfig* const config = load_configuration();
    return config;
}

} // namespace

PangoFontMap* font_map()
{
    thread_local GObjectPtr<PangoFontMap> const map = [] {
        GObjectPtr<PangoFontMap> made(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
        pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(made.get()), 72.0); // units are points
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(made.get()), configuration());
        return made;
    }();
    return map.get();
}

} // namespace documents
