// Looks at a PDF that somebody sent, without showing it: whether it is one, is whole, can be read without a password, and asks
// no reader to run something. Pure, fuzzed.
//
// The program never draws or executes a sent PDF; it is handed out for saving only. What could start something in the reader's
// program all the same (scripts, programs, files inside, forms that send) is refused, also where it lies in compressed object
// streams. Those are unpacked only up to a limit.
#pragma once

#include <cstdint>
#include <string_view>

namespace files {

inline constexpr std::uint64_t kDocumentBytes = 25 * 1024 * 1024;

enum class PdfFault {
    None,
    NotPdf,    // does not begin as one
    Broken,    // begins as one, but its end, its table or its pages are missing, or it unpacks to more than anybody needs
    Encrypted, // opens only with a password, or forbids something
    Active     // has scripts, starts programs, carries other files, or sends what is typed
};

[[nodiscard]] PdfFault look_at_pdf(std::string_view bytes);
// By the first bytes alone.
[[nodiscard]] bool begins_as_pdf(std::string_view first_bytes);

} // namespace files
