// Jobs for the disk threads.
#include "platform/http/file_work.hpp"

#include <cerrno>
#include <exception>
#include <system_error>
#include <utility>

namespace http {

namespace {

// What `work` returns, or the error it met.
template <class Work>
FileWork outcome_of(Work work)
{
    FileWork failed;
    try {
        return work();
    } catch (std::system_error const& fault) {
        failed.error = fault.code().value();
    } catch (std::exception const&) {
        failed.error = ENOMEM;
    }
    return failed;
}

} // namespace

bool save_later(Workers& disk, ReturnAddress back, std::shared_ptr<Upload> upload, std::string bytes)
{
    return disk.submit([back = std::move(back), upload = std::move(upload), bytes = std::move(bytes)] {
        auto done = outcome_of([&] {
            upload->write(bytes);
            return FileWork{};
        });
        back.mailbox->post({back.session, std::move(done)});
    });
}

bool load_later(Workers& disk, ReturnAddress back, std::shared_ptr<File const> file, std::uint64_t offset, std::size_t size)
{
    return disk.submit([back = std::move(back), file = std::move(file), offset, size] {
        auto done = outcome_of([&] {
            FileWork read;
            read.bytes.resize(size);
            read.bytes.resize(file->read_at(offset, read.bytes));
            return read;
        });
        back.mailbox->post({back.session, std::move(done)});
    });
}

} // namespace http
