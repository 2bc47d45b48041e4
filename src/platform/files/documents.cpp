// Papers as PDF: taken in under their hash after a look inside, handed out for saving only.
#include "platform/files/pdf_check.hpp"
#include "platform/files/problems.hpp"
#include "platform/files/store.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace files {

namespace {

using storage::Row;
using storage::Sql;

constexpr char const* kPdf = "application/pdf";

constexpr Sql kFindPaper{"files.document", R"(
    SELECT sha256, bytes
    FROM file_documents
    WHERE sha256 = ?1
    ORDER BY sha256)"};

constexpr Sql kAddPaper{"files.add_document", R"(
    INSERT INTO file_documents (sha256, bytes, uploaded_at, uploaded_by, attached)
    VALUES (?1, ?2, ?3, ?4, 0)
    ON CONFLICT (sha256) DO NOTHING)"};

constexpr Sql kAddPaperSender{"files.add_document_sender", R"(
    INSERT INTO file_document_senders (sha256, user_id)
    VALUES (?1, ?2)
    ON CONFLICT (sha256, user_id) DO NOTHING)"};

constexpr Sql kPaperWasSentBy{"files.document_was_sent_by", R"(
    SELECT COUNT(*)
    FROM file_document_senders
    WHERE sha256 = ?1 AND user_id = ?2)"};

constexpr Sql kMarkPaperAttached{"files.mark_document_attached", R"(
    UPDATE file_documents
    SET attached = 1
    WHERE sha256 = ?1)"};

constexpr Sql kKnownPapers{"files.known_documents", R"(
    SELECT sha256
    FROM file_documents
    ORDER BY sha256)"};

constexpr Sql kUnattachedPapers{"files.unattached_documents", R"(
    SELECT sha256
    FROM file_documents
    WHERE attached = 0 AND uploaded_at < ?1
    ORDER BY uploaded_at, sha256)"};

// Changes nothing, but holds the row: whoever attaches it now waits and then finds that it has gone.
constexpr Sql kHoldUnattachedPaper{"files.hold_unattached_document", R"(
    UPDATE file_documents
    SET attached = 0
    WHERE sha256 = ?1 AND attached = 0)"};

constexpr Sql kRemovePaperSenders{"files.remove_document_senders", R"(
    DELETE FROM file_document_senders
    WHERE sha256 = ?1)"};

constexpr Sql kRemovePaper{"files.remove_document", R"(
    DELETE FROM file_documents
    WHERE sha256 = ?1)"};

Digest digest_from(Row const& row)
{
    return Digest::parse(row.text(0)).value_or(Digest());
}

std::string bytes_of(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void require_harmless(std::string_view bytes)
{
    if (bytes.size() > kDocumentBytes)
        throw problems::document_too_large();
    switch (look_at_pdf(bytes)) {
    case PdfFault::None:
        return;
    case PdfFault::NotPdf:
        throw problems::not_a_pdf();
    case PdfFault::Broken:
        throw problems::document_broken();
    case PdfFault::Encrypted:
        throw problems::document_encrypted();
    case PdfFault::Active:
        throw problems::document_active();
    }
}

std::optional<DocumentView> find_document(storage::Reader& reader, Digest const& digest)
{
    return reader.one(
        kFindPaper, [](Row const& row) { return DocumentView{row.get<std::string>(0), row.get<std::int64_t>(1), kPdf}; },
        digest.str());
}

DocumentView recorded(api::Work& work, DocumentView const& view)
{
    bool const is_new = work.tx().execute(kAddPaper, view.sha256, view.bytes, work.now(), work.actor().id) > 0;
    if (work.tx().execute(kAddPaperSender, view.sha256, work.actor().id) == 0)
        return view;
    auth::Event event;
    event.action = is_new ? "file.stored" : "file.sent_again";
    event.reading = !is_new; // nothing of the file changes
    event.about = {"file", view.sha256};
    event.area = base::common_area(work.actor().scope(auth::Permission::PapersWrite).areas());
    if (is_new)
        event.changes = {{"bytes", std::nullopt, std::to_string(view.bytes)}, {"media_type", std::nullopt, view.media_type}};
    work.audit(event);
    return view;
}

http::Response upload_paper(api::Call& call)
{
    auto const digest = Digest::parse(call.path("sha256"));
    if (!digest)
        throw problems::bad_digest();
    auto const& body = call.request().body_file;
    if (!body || std::filesystem::file_size(*body) == 0)
        throw problems::no_body();
    FileStore::check(*body, *digest);
    auto const bytes = bytes_of(*body);
    require_harmless(bytes);
    call.services().files.put(*body, *digest);
    DocumentView view{digest->str(), static_cast<std::int64_t>(bytes.size()), kPdf};
    call.in_write([&](api::Work& work) { view = recorded(work, view); });
    return api::json_response(200, base::fields::to_text(view));
}

} // namespace

base::fields::Schema const& schema_of(base::fields::Tag<DocumentView>)
{
    using namespace base::fields;
    static auto const schema = SchemaOf<DocumentView>("DocumentView")
                                   .field("sha256", &DocumentView::sha256, {"รหัสไฟล์ (SHA-256)", "File's SHA-256"}, text(64, 64))
                                   .field("bytes", &DocumentView::bytes, {"ขนาด (ไบต์)", "Bytes"}, number(1, kDocumentBytes))
                                   .field("media_type", &DocumentView::media_type, {"ชนิด", "Media type"}, text(1, 40));
    return schema;
}

DocumentView attach_paper(storage::Writer& tx, std::string_view sha256, auth::UserId const& sender)
{
    auto const digest = Digest::parse(sha256);
    if (digest && tx.value<std::int64_t>(kPaperWasSentBy, digest->str(), sender).value_or(0) > 0) {
        tx.execute(kMarkPaperAttached, digest->str());
        if (auto found = find_document(tx, *digest))
            return *found;
    }
    auto const picture = attach(tx, sha256, sender);
    return {picture.sha256, picture.bytes, picture.media_type};
}

DocumentView put_document(api::Work& work, FileStore& store, std::string_view bytes)
{
    require_harmless(bytes);
    auto const digest = store.put_bytes(bytes);
    return recorded(work, {digest.str(), static_cast<std::int64_t>(bytes.size()), kPdf});
}

http::Response hand_out(FileStore const& store, Digest const& digest, std::string file_name)
{
    if (!store.exists(digest))
        throw problems::not_found();
    auto response = api::download(kPdf, std::move(file_name), {});
    response.file = store.path(digest);
    response.headers.set("Cache-Control", "private, no-store");
    response.headers.set("X-Content-Type-Options", "nosniff");
    response.headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
    return response;
}

void add_document_routes(api::Routes& routes)
{
    auto& put = routes.direct_raw(http::Method::Put, "/api/papers/{sha256}", auth::Permission::PapersWrite, upload_paper)
                    .summary({"ส่งเอกสาร PDF (ส่งซ้ำได้)", "Send a paper as PDF; sending it again changes nothing"})
                    .streams_body()
                    .limit(kDocumentBytes);
    put.answer = &schema_of(base::fields::Tag<DocumentView>{});
}

namespace store {

std::span<Sql const> document_statements()
{
    static constexpr std::array all = {kFindPaper,          kAddPaper,    kAddPaperSender,   kPaperWasSentBy,
                                       kMarkPaperAttached,  kKnownPapers, kUnattachedPapers, kHoldUnattachedPaper,
                                       kRemovePaperSenders, kRemovePaper};
    return all;
}

std::vector<Digest> known_documents(storage::Reader& reader)
{
    return reader.all(kKnownPapers, digest_from);
}

std::vector<Digest> unattached_documents(storage::Reader& reader, base::Timestamp before)
{
    return reader.all(kUnattachedPapers, digest_from, before);
}

bool remove_unattached_document(storage::Writer& tx, Digest const& digest)
{
    if (tx.execute(kHoldUnattachedPaper, digest.str()) == 0)
        return false;
    tx.execute(kRemovePaperSenders, digest.str());
    tx.execute(kRemovePaper, digest.str());
    return true;
}

} // namespace store

} // namespace files
