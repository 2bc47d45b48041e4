// Walking through the objects of a PDF by its tokens (ISO 32000-1, 7.2 and 7.5): names outside strings, comments and stream data.
#include "platform/files/pdf_check.hpp"

#include "platform/files/inflate.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace files {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t kStreamBytes = 16 * 1024 * 1024; // one object stream, unpacked
constexpr std::size_t kAllStreams = 48 * 1024 * 1024;
constexpr std::size_t kTail = 2048;

// What makes a reader run, start, fetch or send something.
constexpr std::array kActive{"JavaScript"sv, "JS"sv,    "Launch"sv,     "EmbeddedFile"sv, "EmbeddedFiles"sv,
                             "RichMedia"sv,  "XFA"sv,   "SubmitForm"sv, "ImportData"sv,   "GoToE"sv,
                             "GoToR"sv,      "Movie"sv, "Sound"sv,      "Rendition"sv};

bool is_space(char c)
{
    return c == '\0' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
}

bool is_regular(char c)
{
    return !is_space(c) && "()<>[]{}/%"sv.find(c) == std::string_view::npos;
}

int hex_of(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// "J#61vaScript" is JavaScript.
std::string decoded_name(std::string_view written)
{
    std::string name;
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (written[i] == '#' && i + 2 < written.size() && hex_of(written[i + 1]) >= 0 && hex_of(written[i + 2]) >= 0) {
            name += static_cast<char>(hex_of(written[i + 1]) * 16 + hex_of(written[i + 2]));
            i += 2;
        } else {
            name += written[i];
        }
    }
    return name;
}

class Walk {
public:
    PdfFault through(std::string_view bytes)
    {
        scan(bytes, true);
        if (encrypted_) // its object streams cannot be looked into either
            return PdfFault::Encrypted;
        if (active_)
            return PdfFault::Active;
        return pages_ && !broken_ && !unreadable_ ? PdfFault::None : PdfFault::Broken;
    }

private:
    // The names since the last "obj", for what a stream's dictionary says.
    struct Seen {
        bool object_stream = false;
        bool flate = false;
        bool other_filter = false;
    };

    void scan(std::string_view text, bool with_streams)
    {
        Seen seen;
        std::size_t at = 0;
        while (at < text.size() && !broken_) {
            char const c = text[at];
            if (c == '%')
                at = std::min(text.find_first_of("\r\n", at), text.size());
            else if (c == '(')
                at = after_string(text, at);
            else if (c == '/')
                at = name(text, at + 1, seen);
            else if (is_regular(c))
                at = word(text, at, seen, with_streams);
            else
                ++at;
        }
    }

    static std::size_t after_string(std::string_view text, std::size_t at)
    {
        int depth = 0;
        for (; at < text.size(); ++at) {
            if (text[at] == '\\')
                ++at;
            else if (text[at] == '(')
                ++depth;
            else if (text[at] == ')' && --depth == 0)
                return at + 1;
        }
        return text.size();
    }

    std::size_t name(std::string_view text, std::size_t at, Seen& seen)
    {
        auto end = at;
        while (end < text.size() && is_regular(text[end]))
            ++end;
        auto const said = decoded_name(text.substr(at, end - at));
        if (said == "Encrypt")
            encrypted_ = true;
        else if (said == "Pages")
            pages_ = true;
        else if (said == "ObjStm")
            seen.object_stream = true;
        else if (said == "FlateDecode" || said == "Fl")
            seen.flate = true;
        else if (said.ends_with("Decode") || said == "Crypt")
            seen.other_filter = true;
        else if (std::ranges::find(kActive, said) != kActive.end())
            active_ = true;
        return end;
    }

    std::size_t word(std::string_view text, std::size_t at, Seen& seen, bool with_streams)
    {
        auto end = at;
        while (end < text.size() && is_regular(text[end]))
            ++end;
        auto const said = text.substr(at, end - at);
        if (said == "obj")
            seen = {};
        if (said != "stream" || !with_streams)
            return end;
        auto data = end;
        if (data < text.size() && text[data] == '\r')
            ++data;
        if (data < text.size() && text[data] == '\n')
            ++data;
        auto const close = text.find("endstream", data);
        if (close == std::string_view::npos) {
            broken_ = true;
            return text.size();
        }
        if (seen.object_stream)
            object_stream(text.substr(data, close - data), seen);
        return close + "endstream"sv.size();
    }

    void object_stream(std::string_view data, Seen const& seen)
    {
        if (seen.other_filter || unreadable_) { // nobody writes object streams with other filters; we could not look into it
            unreadable_ = true;
            return;
        }
        if (!seen.flate) {
            scan(data, false);
            return;
        }
        auto const plain = inflated(data, kStreamBytes);
        unpacked_ += plain ? plain->size() : 0;
        if (!plain || unpacked_ > kAllStreams)
            unreadable_ = true;
        else
            scan(*plain, false);
    }

    bool broken_ = false;     // ends in the middle
    bool unreadable_ = false; // an object stream that cannot be unpacked, or to too much
    bool encrypted_ = false;
    bool active_ = false;
    bool pages_ = false;
    std::size_t unpacked_ = 0;
};

// Where the end of the file says that its table stands, and whether something like one does.
bool ends_as_pdf(std::string_view bytes)
{
    auto const tail = bytes.substr(bytes.size() - std::min(bytes.size(), kTail));
    auto const end = tail.rfind("%%EOF");
    auto const start = tail.rfind("startxref", end);
    if (end == std::string_view::npos || start == std::string_view::npos)
        return false;
    auto at = start + "startxref"sv.size();
    while (at < tail.size() && is_space(tail[at]))
        ++at;
    std::size_t offset = 0;
    auto const [stop, fault] = std::from_chars(tail.data() + at, tail.data() + tail.size(), offset);
    if (fault != std::errc() || offset >= bytes.size())
        return false;
    auto table = bytes.substr(offset, 64);
    while (!table.empty() && is_space(table.front()))
        table.remove_prefix(1);
    if (table.starts_with("xref"))
        return true;
    auto const word = table.find(" obj"); // "12 0 obj": a cross-reference stream
    return word != std::string_view::npos &&
           std::ranges::all_of(table.substr(0, word), [](char c) { return (c >= '0' && c <= '9') || c == ' '; });
}

} // namespace

bool begins_as_pdf(std::string_view first_bytes)
{
    return first_bytes.starts_with("%PDF-1.") || first_bytes.starts_with("%PDF-2.");
}

PdfFault look_at_pdf(std::string_view bytes)
{
    if (!begins_as_pdf(bytes))
        return PdfFault::NotPdf;
    auto const found = Walk().through(bytes);
    if (found == PdfFault::Encrypted || found == PdfFault::Active)
        return found;
    return ends_as_pdf(bytes) ? found : PdfFault::Broken;
}

} // namespace files
