// Taking a post apart.
#include "survey/posts.hpp"

#include "platform/api/app.hpp"
#include "platform/auth/sha256.hpp"
#include "platform/auth/vault.hpp"
#include "survey/multipart.hpp"
#include "survey/problems.hpp"
#include "survey/xml.hpp"

#include <array>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <system_error>

namespace survey {

namespace {

constexpr std::string_view kAnswers = "xml_submission_file";

// A file of its own in the temp folder; gone with this object unless it was moved away.
class TempFile {
public:
    explicit TempFile(std::filesystem::path const& folder) : path_(folder / ("post-" + auth::random_token(12)))
    {
        out_.exceptions(std::ios::failbit | std::ios::badbit);
        out_.open(path_, std::ios::binary);
    }
    ~TempFile()
    {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
    TempFile(TempFile const&) = delete;
    TempFile& operator=(TempFile const&) = delete;

    void add(std::string_view bytes)
    {
        out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        hash_.update(bytes.data(), bytes.size());
        size_ += bytes.size();
    }
    void close()
    {
        out_.close();
        digest_ = files::Digest::parse(hash_.hex()).value();
    }
    [[nodiscard]] std::filesystem::path const& path() const { return path_; }
    [[nodiscard]] files::Digest const& digest() const { return digest_; }
    [[nodiscard]] std::uint64_t size() const { return size_; }

private:
    std::filesystem::path path_;
    std::ofstream out_;
    auth::Sha256 hash_;
    files::Digest digest_;
    std::uint64_t size_ = 0;
};

struct SentFile {
    std::string name;
    std::unique_ptr<TempFile> file;
};

class Parts : public MultipartSink {
public:
    explicit Parts(std::filesystem::path folder) : folder_(std::move(folder)) {}

    void begin(PartHead const& head) override
    {
        to_ = To::Nothing;
        if (head.name == kAnswers) {
            if (answers)
                throw problems::bad_multipart({"มีคำตอบสองชุด", "the answers stand in it twice"});
            answers.emplace();
            to_ = To::Answers;
        } else if (head.file_name) {
            sent.push_back({*head.file_name, std::make_unique<TempFile>(folder_)});
            to_ = To::File;
        }
    }
    void data(std::string_view bytes) override
    {
        if (to_ == To::Answers) {
            if (answers->size() + bytes.size() > XmlLimits().bytes)
                throw problems::xml_too_large();
            answers->append(bytes);
        } else if (to_ == To::File) {
            sent.back().file->add(bytes);
        }
    }
    void end() override
    {
        if (to_ == To::File)
            sent.back().file->close();
    }

    std::optional<std::string> answers;
    std::vector<SentFile> sent;

private:
    enum class To { Nothing, Answers, File };

    std::filesystem::path folder_;
    To to_ = To::Nothing;
};

void feed(MultipartReader& reader, http::Request const& request)
{
    if (!request.body_file) {
        reader.feed(request.body);
    } else {
        std::ifstream in(*request.body_file, std::ios::binary);
        std::array<char, 64 * 1024> buffer{};
        while (in.read(buffer.data(), buffer.size()) || in.gcount() > 0)
            reader.feed({buffer.data(), static_cast<std::size_t>(in.gcount())});
    }
    reader.finish();
}

} // namespace

Arrival read_post(api::Call& call, Sender const& sender)
{
    auto const& request = call.request();
    auto const boundary = boundary_of(request.headers.get("content-type").value_or(""));
    if (!boundary)
        throw problems::not_multipart();
    auto& services = call.services();
    Parts parts(services.files.temp_folder());
    MultipartReader reader(*boundary, parts);
    feed(reader, request);
    if (!parts.answers)
        throw problems::no_submission();
    auto arrival = read_arrival([&](storage::ReadJob const& job) { services.database.read(job); }, services.vault, sender,
                                *parts.answers, call.now());
    for (auto& [name, file] : parts.sent) {
        require_named(arrival, name);
        if (file->size() > files::kPictureBytes)
            throw problems::picture_too_large(name);
        arrival.pictures.push_back({name, files::prepare(services.files, file->path(), file->digest())});
    }
    return arrival;
}

} // namespace survey
