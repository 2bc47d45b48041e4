// Putting the board together, and its fields.
#include "hearings/board.hpp"

#include "base/canonical.hpp"
#include "hearings/canonical.hpp"
#include "hearings/labels.hpp"
#include "hearings/loading.hpp"
#include "hearings/rules.hpp"
#include "hearings/store.hpp"
#include "hearings/views.hpp"
#include "places/places.hpp"

namespace hearings {

using namespace base::fields;

namespace {

base::Bilingual const kPlaceInOrder{"ลำดับ", "Place in the order"};

} // namespace

Schema const& schema_of(Tag<BoardHouse>)
{
    static auto const schema = SchemaOf<BoardHouse>("HearingBoardHouse")
                                   .field("round_house_id", &BoardHouse::round_house_id, labels::kHouse)
                                   .field("place", &BoardHouse::place, kPlaceInOrder)
                                   .field("head_name", &BoardHouse::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &BoardHouse::house_no, {"บ้านเลขที่", "House number"})
                                   .field("moo", &BoardHouse::moo, {"หมู่ที่", "Moo"})
                                   .field("members", &BoardHouse::members, {"จำนวนคนในบ้าน", "People in the house"})
                                   .field("dwelling_state", &BoardHouse::dwelling_state, {"สภาพบ้าน", "State of the house"})
                                   .field("score", &BoardHouse::score, {"คะแนน", "Score"})
                                   .field("reason", &BoardHouse::reason, {"เหตุผลที่ต่างจากคะแนน", "Reason of the deviation"});
    return schema;
}

Schema const& schema_of(Tag<BoardVote>)
{
    static auto const schema = SchemaOf<BoardVote>("HearingBoardVote")
                                   .field("id", &BoardVote::id, {"รหัส", "Id"})
                                   .field("round_house_id", &BoardVote::round_house_id, labels::kHouse)
                                   .field("question", &BoardVote::question, {"เรื่องที่ลงมติ", "What is decided"})
                                   .field("open", &BoardVote::open, {"กำลังนับ", "Being counted"})
                                   .field("in_favour", &BoardVote::in_favour, {"เห็นชอบ", "In favour"})
                                   .field("against", &BoardVote::against, {"ไม่เห็นชอบ", "Against"})
                                   .field("abstain", &BoardVote::abstain, {"งดออกเสียง", "Abstentions"});
    return schema;
}

Schema const& schema_of(Tag<Board>)
{
    static auto const schema = SchemaOf<Board>("HearingBoard")
                                   .field("tambon", &Board::tambon, {"ตำบล", "Tambon"})
                                   .field("title", &Board::title, {"ชื่อเวทีประชาคม", "Title"})
                                   .field("place", &Board::place, {"สถานที่", "Place"})
                                   .field("agenda", &Board::agenda, {"ระเบียบวาระ", "Agenda"})
                                   .field("tambon_name_th", &Board::tambon_name_th, {"ชื่อตำบล", "Tambon, Thai"})
                                   .field("tambon_name_en", &Board::tambon_name_en, {"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"})
                                   .field("state", &Board::state, {"สถานะ", "State"})
                                   .field("version", &Board::version, {"รุ่นของข้อมูล", "Version"})
                                   .field("arrivals", &Board::arrivals, {"จำนวนรายการลงชื่อ", "Entries of the attendance"})
                                   .field("statements", &Board::statements, {"จำนวนความเห็น", "Number of statements"})
                                   .field("recorded", &Board::recorded, labels::kRecorded)
                                   .field("quorum_kind", &Board::quorum_kind, {"องค์ประชุม", "Quorum"})
                                   .field("presence", &Board::presence, {"ผู้มาประชุม", "Presence"})
                                   .field("same_houses", &Board::same_houses, {"รายชื่อเดิม", "The houses are as they were seen"})
                                   .field("houses", &Board::houses, {"ครัวเรือนที่พิจารณา", "Candidates"})
                                   .field("said_of", &Board::said_of, {"ครัวเรือนที่มีผู้แสดงความเห็น", "Houses that somebody spoke of"})
                                   .field("votes", &Board::votes, {"การลงมติ", "Votes"})
                                   .field("seal_code", &Board::seal_code, {"รหัสผนึก", "Seal code"})
                                   .field("sealed_at", &Board::sealed_at, {"ผนึกเมื่อ", "Sealed at"})
                                   .field("hall", &Board::hall, {"การเข้าร่วมด้วยโทรศัพท์", "Door for telephones"});
    return schema;
}

Board board_of(storage::Reader& db, auth::Scope const& scope, HearingId id, std::optional<std::int64_t> seen_version)
{
    auto const whole = store::whole(db, require_hearing(db, scope, id));
    auto const& h = whole.hearing;
    auto const tambon = places::Lookup(db).tambon(h.tambon);
    Board board;
    board.tambon = h.tambon;
    board.title = h.title;
    board.place = h.place;
    board.agenda = h.agenda;
    board.tambon_name_th = tambon.th;
    board.tambon_name_en = tambon.en;
    board.state = h.state;
    board.version = h.version;
    board.arrivals = static_cast<std::int64_t>(whole.attendees.size());
    board.statements = static_cast<std::int64_t>(whole.statements.size());
    board.recorded = recorded_of(whole);
    board.quorum_kind = h.quorum.kind;
    board.presence = presence_of(h.quorum, whole.attendees);
    board.same_houses = seen_version == h.version;
    if (!board.same_houses)
        for (auto const& c : in_order(whole.candidates))
            board.houses.push_back(
                {c.round_house_id, c.place, c.head_name, c.house_no, c.moo, c.members, c.dwelling_state, c.score, c.reason});
    for (auto const& s : whole.statements)
        if (s.round_house_id && !waits_for_its_speaker(s, whole.attendees))
            board.said_of.push_back(*s.round_house_id);
    for (auto const& v : whole.votes)
        board.votes.push_back({v.id, v.round_house_id, v.question, v.open, v.in_favour, v.against, v.abstain});
    if (h.seal) {
        board.seal_code = base::canonical::shown_code(h.seal->code);
        board.sealed_at = h.seal->at;
    }
    board.hall = views::door(db, id);
    return board;
}

} // namespace hearings
