// The papers' fonts, for this room only: Sarabun out of the program itself, never a font of the machine.
#pragma once

#include <pango/pango.h>

#include <memory>

namespace documents {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using GObjectPtr = std::unique_ptr<T, Unref>;

inline constexpr char const* kPaperFont = "Sarabun";

// The font map of this thread (Pango's maps are not shared between threads), made at its first use in about 20 ms.
// Throws std::runtime_error when the program was built without fonts or they cannot be read.
[[nodiscard]] PangoFontMap* font_map();

} // namespace documents
