// The demonstration's hearings: one sealed in each tambon of its two rounds, two still open. Everybody in them is made up.
//
// They were held in the village halls, kept on paper, and those of a round were recorded in one afternoon.
#include "hearings/canonical.hpp"
#include "hearings/service.hpp"
#include "hearings/store.hpp"
#include "hearings/views.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "platform/documents/drawing.hpp"
#include "platform/files/files.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>

namespace hearings {

namespace {

using base::Date;
using base::Timestamp;

constexpr char const* kDemoAgenda = "ประธานแจ้งวัตถุประสงค์และหลักเกณฑ์ของโครงการบ้านพอเพียง\n"
                                    "รายงานผลการสำรวจครัวเรือนที่เดือดร้อน\n"
                                    "พิจารณาครัวเรือนทีละหลัง รับฟังความเห็นและข้อคัดค้าน\n"
                                    "จัดลำดับครัวเรือนที่จะได้รับการช่วยเหลือก่อนหลัง\n"
                                    "ลงมติรับรองลำดับ";
constexpr std::array kFirstNames{"สมหมาย", "บุญเรือน", "คำมา",  "จันตา",  "ประยงค์", "อินถา",
                                 "มูล",     "ศรีนวล",  "ทองสุข", "แก้วตา", "วันเพ็ญ",  "สมจิตร"};
constexpr std::array kLastNames{"ใจสมมุติ", "วงศ์จำลอง", "แสนตัวอย่าง", "คำนิทาน", "เวียงสมมุติ"};

std::string person(std::size_t number)
{
    return std::string(number % 2 == 0 ? "นาย" : "นาง") + kFirstNames[number * 5 % kFirstNames.size()] + " " +
           kLastNames[number * 3 % kLastNames.size()];
}

HearingForm form_of(storage::Reader& db, rounds::DemoWave const& wave, base::AreaCode const& tambon, Timestamp held_at,
                    std::size_t number)
{
    auto const name = places::require(db, tambon).name_th;
    HearingForm form;
    form.round_id = wave.round;
    form.tambon = tambon;
    form.title = "เวทีประชาคมตำบล" + name + " โครงการบ้านพอเพียง ปีงบประมาณ 2565" + wave.of_round;
    form.place = "ศาลาประชาคมตำบล" + name + " (สมมุติ)";
    form.held_at = held_at;
    form.chair_name = person(number * 7 + 1);
    form.chair_position = "ประธานสภาองค์กรชุมชนตำบล" + name + " (สมมุติ)";
    form.secretary_name = person(number * 7 + 4);
    form.agenda = kDemoAgenda;
    form.quorum = {QuorumKind::People, 30, std::nullopt, "ผู้แทนครัวเรือน ครัวเรือนละหนึ่งคน"};
    return form;
}

std::int64_t version_of(api::Work& work, HearingId id)
{
    return store::find(work.tx(), auth::Scope::everywhere(), id).value().version;
}

Whole load(api::Work& work, HearingId id)
{
    return store::whole(work.tx(), store::find(work.tx(), auth::Scope::everywhere(), id).value());
}

void list_all(api::Work& work, HearingId id, std::vector<DemoScore> const& scores)
{
    CandidatesForm form;
    for (auto const& house : views::waiting(work.tx(), auth::Scope::everywhere(), id).items) {
        auto const score = std::ranges::find(scores, house.round_house_id, &DemoScore::house);
        form.items.push_back(
            {house.round_house_id, score == scores.end() ? std::nullopt : std::optional<std::int64_t>(score->points)});
    }
    form.version = version_of(work, id);
    service::list_candidates(work, id, form);
}

void sign_in(api::Work& work, HearingId id, std::size_t number, std::size_t people)
{
    AttendeesForm form;
    for (std::size_t i = 0; i < people; ++i) {
        AttendeeForm a;
        a.signed_by = SignedBy::Paper;
        a.name = person(number * 11 + i);
        a.house_no = std::to_string(20 + number * 3 + i * 4);
        a.moo = static_cast<int>(1 + i % 5);
        form.items.push_back(std::move(a));
    }
    AttendeeForm guests;
    guests.name = "เจ้าหน้าที่และผู้สังเกตการณ์ (สมมุติ)";
    guests.signed_by = SignedBy::Counted;
    guests.people = 4;
    guests.households = 0;
    guests.counts = false;
    form.items.push_back(std::move(guests));
    service::arrive(work, id, form);
}

void speak(api::Work& work, HearingId id, Whole const& whole, std::size_t number)
{
    auto const& first = whole.candidates.at(number % whole.candidates.size());
    service::state(work, id,
                   {std::nullopt, first.round_house_id, StatementKind::Support, person(number * 11 + 2),
                    "บ้านหลังนี้หลังคารั่วมาสองฤดูฝน เพื่อนบ้านช่วยกันค้ำไว้ เห็นควรช่วยก่อน", std::nullopt, std::nullopt});
    if (number % 3 != 0)
        return;
    auto const& other = whole.candidates.at((number + 2) % whole.candidates.size());
    service::state(work, id,
                   {std::nullopt, other.round_house_id, StatementKind::Objection, person(number * 11 + 3),
                    "ครัวเรือนนี้เคยได้รับวัสดุจาก อบต. แล้วเมื่อปีก่อน", "ที่ประชุมตรวจแล้ว เป็นสังกะสีเพียงบางส่วน ไม่พอซ่อม จึงให้คงไว้ในบัญชี",
                    std::nullopt});
}

// The people's order: by points. In two tambons the meeting lifts one house over two others, each for a reason of its own.
void put_in_order(api::Work& work, HearingId id, std::vector<DemoScore> const& by_points, std::size_t number)
{
    static std::map<std::size_t, std::string> const lifts{
        {1, "เสาบ้านเอนหลังพายุเมื่อต้นเดือน อาจพังลงก่อนถึงฤดูฝน ที่ประชุมเห็นควรช่วยก่อน (สมมุติ)"},
        {6, "ห้องน้ำอยู่นอกบ้านและพังไปในน้ำหลากเดือนก่อน ต้องอาศัยของเพื่อนบ้าน ที่ประชุมเห็นควรช่วยก่อน (สมมุติ)"}};
    OrderForm form;
    for (auto const& score : by_points)
        form.items.push_back({score.house, std::nullopt});
    if (auto const lift = lifts.find(number); lift != lifts.end() && form.items.size() > 3) {
        std::rotate(form.items.begin() + 1, form.items.begin() + 3, form.items.begin() + 4);
        form.items[1].reason = lift->second;
    }
    form.version = version_of(work, id);
    service::put_in_order(work, id, form);
}

// A drawn village hall: people on their chairs before a white screen.
std::string hall(std::size_t number)
{
    using documents::Colour;
    documents::Drawing d(720, 540, {0.93, 0.90, 0.82});
    d.box({0, 380}, 720, 160, {0.72, 0.64, 0.52});
    d.box({180, 60}, 360, 200, {1, 1, 1});
    d.text("เวทีประชาคม", {250, 130}, 36, 0.2);
    constexpr std::array cloth{Colour{0.20, 0.30, 0.52}, Colour{0.62, 0.26, 0.26}, Colour{0.25, 0.45, 0.36},
                               Colour{0.42, 0.32, 0.50}};
    for (std::size_t i = 0; i < 12; ++i) {
        auto const x = 70.0 + static_cast<double>(i % 6) * 116;
        auto const y = 400.0 + static_cast<double>(i / 6) * 60;
        d.box({x - 22, y}, 44, 56, cloth[(i * 3 + number) % cloth.size()]);
        d.disc({x, y - 14}, 18, {0.16, 0.13, 0.12});
    }
    d.box({0, 500}, 720, 40, {0, 0, 0, 0.55});
    d.text("ภาพสมมุติ วาดขึ้นเพื่อการสาธิต", {16, 505}, 18, 1);
    return d.png();
}

void add_picture(api::Work& work, files::FileStore& store, HearingId id, std::size_t number)
{
    auto const bytes = hall(number);
    auto const digest = files::Digest::parse(auth::sha256_hex(bytes)).value();
    auto const file = store.temp_folder() / (digest.str() + ".png");
    std::ofstream(file, std::ios::binary) << bytes;
    auto const sha256 = files::record(work, files::prepare(store, file, digest)).sha256;
    service::add_picture(work, id, {sha256, PictureKind::Meeting, "บรรยากาศการประชุม (ภาพสมมุติ)"});
}

void record_in_full(api::Work& work, files::FileStore& store, rounds::DemoWave const& wave, base::AreaCode const& tambon,
                    std::size_t turn, DemoScores const& scores_of)
{
    auto const number = turn + static_cast<std::size_t>(wave.number_after);
    auto const held_at = Timestamp::bangkok(wave.heard_on.plus_days(static_cast<std::int64_t>(turn)), 9, 30);
    auto const id = service::plan(work, form_of(work.tx(), wave, tambon, held_at, number), true);
    auto const scores = scores_of(work, wave.round, tambon, held_at.bangkok_date());
    list_all(work, id, scores);
    service::open(work, id, {held_at, version_of(work, id)});
    auto const people = 32 + number;
    sign_in(work, id, number, people);
    auto const whole = load(work, id);
    speak(work, id, whole, number);
    put_in_order(work, id, scores, number);
    VoteForm vote;
    vote.question = "รับรองลำดับครัวเรือนตามที่ที่ประชุมจัด";
    vote.in_favour = static_cast<int>(people - 1 - number % 3);
    vote.against = 0;
    vote.abstain = static_cast<int>(1 + number % 3);
    service::vote(work, id, vote);
    add_picture(work, store, id, number);
    service::write_minutes(work, id,
                           {"ที่ประชุมพิจารณาครัวเรือนทีละหลังจนครบ ไม่มีผู้ขอแก้ไขลำดับเพิ่มเติม (ข้อมูลสมมุติเพื่อการสาธิต)", version_of(work, id)});
    service::seal(work, id, {fingerprint_of(load(work, id))});
}

} // namespace

void seed_demo(api::Work& work, files::FileStore& store, rounds::DemoWave const& wave, DemoScores const& scores_of)
{
    std::size_t turn = 0;
    for (auto const& tambon : rounds::demo_tambons(work.tx(), wave.round, rounds::HouseState::Surveyed))
        record_in_full(work, store, wave, tambon, turn++, scores_of);
}

void seed_demo_open(api::Work& work)
{
    auto const wave = rounds::demo_first_wave(work.tx());
    std::size_t number = 20;
    for (auto const& tambon : rounds::demo_tambons(work.tx(), wave.round, rounds::HouseState::Surveyed)) {
        auto form = form_of(work.tx(), wave, tambon, Timestamp::bangkok(work.today(), 9, 30), ++number);
        form.title += " ครั้งที่ 2";
        auto const id = service::plan(work, form, true);
        list_all(work, id, {});
        service::open(work, id, {std::nullopt, version_of(work, id)});
        sign_in(work, id, number, 12);
    }
}

} // namespace hearings
