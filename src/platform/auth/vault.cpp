// The keys of one installation: made, kept in `keys/`, and used through libsodium.
//
// A value's nonce is a keyed hash of its context and text (synthetic nonce), so equal data seals to equal bytes: a second
// seeding of the demonstration exports the same, and no random source can ever repeat a nonce. What it tells: that one and the
// same place holds the same value as before.
#include "platform/auth/vault.hpp"

#include "base/problem.hpp"
#include "platform/auth/hex.hpp"

#include <sodium.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <system_error>

namespace auth {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr std::uint8_t kFormat = 1; // first byte of a sealed value
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == kKeyBytes);
static_assert(crypto_sign_SEEDBYTES == kKeyBytes);

using Key = std::array<std::uint8_t, kKeyBytes>;

void start_sodium()
{
    static int const started = sodium_init();
    if (started < 0)
        throw std::runtime_error("libsodium cannot be started: no source of random numbers");
}

unsigned char const* raw(std::string_view text)
{
    return reinterpret_cast<unsigned char const*>(text.data());
}

// A key of its own for each use, from a main key.
Key derive(std::span<std::uint8_t const> key, std::string_view use)
{
    Key out;
    crypto_generichash(out.data(), out.size(), raw(use), use.size(), key.data(), key.size());
    return out;
}

base::Problem unreadable(fs::path const& path, std::string const& why_th, std::string const& why_en)
{
    return base::Problem(
        500, "keys.unreadable",
        {"อ่านกุญแจของระบบที่ " + path.string() + " ไม่ได้: " + why_th, "The keys at " + path.string() + " cannot be used: " + why_en},
        {"นำโฟลเดอร์ keys จากชุดสำรองกลับมาวาง แล้วตั้งสิทธิ์เป็น 0700 (ไฟล์ 0600) ห้ามลบหรือสร้างใหม่ เพราะข้อมูลที่เข้ารหัสไว้จะเปิดไม่ได้อีก",
         "Put the folder keys back from your backup and set its mode to 0700 (files 0600). Do not delete or remake it: "
         "what was encrypted could never be opened again."});
}

void refuse_open_mode(fs::path const& path)
{
    auto const others = fs::perms::group_all | fs::perms::others_all;
    if ((fs::status(path).permissions() & others) != fs::perms::none)
        throw unreadable(path, "ผู้อื่นในเครื่องเปิดได้", "others on this machine can read it");
}

Key read_key(fs::path const& file)
{
    if (!fs::is_regular_file(file))
        throw unreadable(file, "ไม่มีไฟล์นี้", "the file is missing");
    refuse_open_mode(file);
    auto const fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        throw unreadable(file, std::strerror(errno), std::strerror(errno));
    std::array<char, 2 * kKeyBytes + 2> text{};
    auto const got = ::read(fd, text.data(), text.size());
    ::close(fd);
    Key key;
    auto const length = got < 0 ? std::size_t{0} : static_cast<std::size_t>(got);
    auto const good = length >= 2 * kKeyBytes && length <= 2 * kKeyBytes + 1 &&
                      (length == 2 * kKeyBytes || text[length - 1] == '\n') &&
                      from_hex(std::string_view(text.data(), 2 * kKeyBytes), key);
    sodium_memzero(text.data(), text.size());
    if (!good)
        throw unreadable(file, "เนื้อหาไม่ใช่เลขฐานสิบหก 64 ตัว", "it does not hold 64 hexadecimal digits");
    return key;
}

void write_key(fs::path const& file, Key const& key)
{
    auto text = to_hex(key) + "\n";
    auto const fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        throw std::system_error(errno, std::generic_category(), "cannot make " + file.string());
    auto const written = ::write(fd, text.data(), text.size());
    auto const synced = ::fsync(fd);
    ::close(fd);
    sodium_memzero(text.data(), text.size());
    if (written != static_cast<ssize_t>(2 * kKeyBytes + 1) || synced != 0)
        throw std::runtime_error("cannot write " + file.string());
}

void sync_folder(fs::path const& folder)
{
    auto const fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

constexpr std::string_view kBoxFile = "box.key";       // encrypts personal values
constexpr std::string_view kLookupFile = "lookup.key"; // keyed hashes
constexpr std::string_view kSealFile = "seal.key";     // Ed25519 seed of the seals

} // namespace

struct Vault::Keys {
    Key box{};
    Key lookup{};
    Key seal_seed{};
    Key nonce{}; // derived from `box`
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> seal_secret{};
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> seal_public{};

    Keys(Key const& box_key, Key const& lookup_key, Key const& seed) : box(box_key), lookup(lookup_key), seal_seed(seed)
    {
        nonce = derive(box, "onehome nonce 1");
        crypto_sign_seed_keypair(seal_public.data(), seal_secret.data(), seal_seed.data());
    }
    Keys(Keys const&) = delete;
    Keys& operator=(Keys const&) = delete;
    ~Keys()
    {
        for (auto* key : {&box, &lookup, &seal_seed, &nonce})
            sodium_memzero(key->data(), key->size());
        sodium_memzero(seal_secret.data(), seal_secret.size());
    }
};

namespace {

struct ThreeKeys {
    Key box{};
    Key lookup{};
    Key seal{};
    ~ThreeKeys()
    {
        for (auto* key : {&box, &lookup, &seal})
            sodium_memzero(key->data(), key->size());
    }
};

// All files or none: written into a folder beside and renamed, so that a power cut leaves no half set.
void write_all(fs::path const& data_folder, Key const& box, Key const& lookup, Key const& seal)
{
    auto const made = data_folder / "keys.new";
    fs::remove_all(made);
    fs::create_directories(data_folder);
    if (::mkdir(made.c_str(), 0700) != 0)
        throw std::system_error(errno, std::generic_category(), "cannot make " + made.string());
    write_key(made / kBoxFile, box);
    write_key(made / kLookupFile, lookup);
    write_key(made / kSealFile, seal);
    sync_folder(made);
    fs::rename(made, data_folder / "keys");
    sync_folder(data_folder);
}

} // namespace

Vault::Vault(std::unique_ptr<Keys> keys) : keys_(std::move(keys)) {}
Vault::~Vault() = default;

std::unique_ptr<Vault> Vault::open(fs::path const& data_folder)
{
    start_sodium();
    auto const folder = data_folder / "keys";
    ThreeKeys keys;
    if (!fs::exists(folder)) {
        for (auto* key : {&keys.box, &keys.lookup, &keys.seal})
            randombytes_buf(key->data(), key->size());
        write_all(data_folder, keys.box, keys.lookup, keys.seal);
    }
    if (!fs::is_directory(folder))
        throw unreadable(folder, "ไม่ใช่โฟลเดอร์", "it is not a folder");
    refuse_open_mode(folder);
    keys.box = read_key(folder / kBoxFile);
    keys.lookup = read_key(folder / kLookupFile);
    keys.seal = read_key(folder / kSealFile);
    return std::unique_ptr<Vault>(new Vault(std::make_unique<Keys>(keys.box, keys.lookup, keys.seal)));
}

std::unique_ptr<Vault> Vault::from_seed(std::string_view seed)
{
    start_sodium();
    Key root;
    crypto_generichash(root.data(), root.size(), raw(seed), seed.size(), nullptr, 0);
    return std::unique_ptr<Vault>(new Vault(
        std::make_unique<Keys>(derive(root, "onehome box"), derive(root, "onehome lookup"), derive(root, "onehome seal"))));
}

void Vault::save(fs::path const& data_folder) const
{
    auto const folder = data_folder / "keys";
    if (fs::exists(folder))
        throw std::runtime_error("there are keys already: " + folder.string());
    write_all(data_folder, keys_->box, keys_->lookup, keys_->seal_seed);
}

storage::Bytes Vault::encrypt(std::string_view plain, std::string_view context) const
{
    storage::Bytes sealed(1 + kNonceBytes + plain.size() + kTagBytes);
    sealed[0] = kFormat;
    auto* const nonce = sealed.data() + 1;
    auto const length = std::to_string(context.size()) + ":"; // keeps ("a", "bc") and ("ab", "c") apart
    crypto_generichash_state state;
    crypto_generichash_init(&state, keys_->nonce.data(), keys_->nonce.size(), kNonceBytes);
    for (auto const part : {std::string_view(length), context, plain})
        crypto_generichash_update(&state, raw(part), part.size());
    crypto_generichash_final(&state, nonce, kNonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonceBytes, nullptr, raw(plain), plain.size(), raw(context),
                                               context.size(), nullptr, nonce, keys_->box.data());
    return sealed;
}

std::optional<std::string> Vault::decrypt(std::span<std::uint8_t const> sealed, std::string_view context) const
{
    if (sealed.size() < 1 + kNonceBytes + kTagBytes || sealed[0] != kFormat)
        return std::nullopt;
    auto const* const nonce = sealed.data() + 1;
    auto const* const text = nonce + kNonceBytes;
    auto const length = sealed.size() - 1 - kNonceBytes;
    std::string plain(length - kTagBytes, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char*>(plain.data()), nullptr, nullptr, text, length,
                                                   raw(context), context.size(), nonce, keys_->box.data()) != 0)
        return std::nullopt;
    return plain;
}

std::string Vault::lookup_hash(std::string_view purpose, std::string_view value) const
{
    auto const length = std::to_string(purpose.size()) + ":";
    Key out;
    crypto_generichash_state state;
    crypto_generichash_init(&state, keys_->lookup.data(), keys_->lookup.size(), out.size());
    for (auto const part : {std::string_view(length), purpose, value})
        crypto_generichash_update(&state, raw(part), part.size());
    crypto_generichash_final(&state, out.data(), out.size());
    return to_hex(out);
}

std::string Vault::sign(std::string_view text) const
{
    std::array<std::uint8_t, crypto_sign_BYTES> signature;
    crypto_sign_detached(signature.data(), nullptr, raw(text), text.size(), keys_->seal_secret.data());
    return to_hex(signature);
}

bool Vault::verify(std::string_view text, std::string_view signature_hex) const
{
    std::array<std::uint8_t, crypto_sign_BYTES> signature;
    return from_hex(signature_hex, signature) &&
           crypto_sign_verify_detached(signature.data(), raw(text), text.size(), keys_->seal_public.data()) == 0;
}

bool verify_with(std::string_view public_key_hex, std::string_view text, std::string_view signature_hex)
{
    start_sodium();
    std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> key;
    std::array<std::uint8_t, crypto_sign_BYTES> signature;
    return from_hex(public_key_hex, key) && from_hex(signature_hex, signature) &&
           crypto_sign_verify_detached(signature.data(), raw(text), text.size(), key.data()) == 0;
}

std::string Vault::public_key() const
{
    return to_hex(keys_->seal_public);
}

storage::Bytes blake2b(std::string_view text)
{
    storage::Bytes out(kKeyBytes);
    crypto_generichash(out.data(), out.size(), raw(text), text.size(), nullptr, 0);
    return out;
}

std::string blake2b_hex(std::string_view text)
{
    return to_hex(blake2b(text));
}

std::string sha256_hex(std::string_view text)
{
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> out;
    crypto_hash_sha256(out.data(), raw(text), text.size());
    return to_hex(out);
}

std::string random_token(std::size_t bytes)
{
    start_sodium();
    std::vector<std::uint8_t> random(bytes);
    randombytes_buf(random.data(), random.size());
    return to_base64url(random);
}

bool same_secret(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::string hash_password(std::string_view password)
{
    start_sodium();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        throw std::bad_alloc();
    return hash.data();
}

bool password_matches(std::string_view password, std::string_view hash)
{
    start_sodium();
    return crypto_pwhash_str_verify(std::string(hash).c_str(), password.data(), password.size()) == 0;
}

} // namespace auth
