// Any bytes as a PDF: looked at within bounded memory; what is taken begins as one.
#include "check.hpp"
#include "platform/files/pdf_check.hpp"

int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const text = fuzz::text_of(data, size);
    if (files::look_at_pdf(text) != files::PdfFault::NotPdf)
        fuzz::require(files::begins_as_pdf(text));
    return 0;
}
