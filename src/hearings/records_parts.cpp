// The fields of a hearing's parts, and the words of every choice.
#include "hearings/labels.hpp"
#include "hearings/records.hpp"

namespace hearings {

using namespace base::fields;
using namespace labels;

std::span<base::EnumValue<State> const> values_of(State)
{
    static base::EnumValue<State> const rows[] = {
        {State::Planned, "planned", {"เตรียมการ", "Planned"}},
        {State::Open, "open", {"กำลังประชุม", "Open"}},
        {State::Sealed, "sealed", {"ผนึกแล้ว", "Sealed"}},
        {State::Cancelled, "cancelled", {"ยกเลิก", "Cancelled"}},
    };
    return rows;
}

std::span<base::EnumValue<QuorumKind> const> values_of(QuorumKind)
{
    static base::EnumValue<QuorumKind> const rows[] = {
        {QuorumKind::People, "people", {"จำนวนคน", "A number of people"}},
        {QuorumKind::HouseholdShare, "household_share", {"ร้อยละของครัวเรือน", "A share of the households"}},
    };
    return rows;
}

std::span<base::EnumValue<SignedBy> const> values_of(SignedBy)
{
    static base::EnumValue<SignedBy> const rows[] = {
        {SignedBy::Typed, "typed", {"พิมพ์ชื่อ", "Typed"}},
        {SignedBy::Paper, "paper", {"ลงชื่อในใบลงชื่อ", "Signed on paper"}},
        {SignedBy::Counted, "counted", {"นับจำนวน", "Counted"}},
        {SignedBy::Phone, "phone", {"ลงชื่อด้วยโทรศัพท์", "By telephone"}},
    };
    return rows;
}

std::span<base::EnumValue<StatementKind> const> values_of(StatementKind)
{
    static base::EnumValue<StatementKind> const rows[] = {
        {StatementKind::Support, "support", {"สนับสนุน", "Support"}},
        {StatementKind::Objection, "objection", {"คัดค้าน", "Objection"}},
        {StatementKind::Question, "question", {"คำถาม", "Question"}},
        {StatementKind::Information, "information", {"ข้อมูลเพิ่มเติม", "Information"}},
    };
    return rows;
}

std::span<base::EnumValue<VoteMode> const> values_of(VoteMode)
{
    static base::EnumValue<VoteMode> const rows[] = {
        {VoteMode::Counts, "counts", {"นับยอดรวม", "Counts only"}},
        {VoteMode::Hands, "hands", {"ลงมติรายคน", "Single hands"}},
    };
    return rows;
}

std::span<base::EnumValue<Choice> const> values_of(Choice)
{
    static base::EnumValue<Choice> const rows[] = {
        {Choice::InFavour, "in_favour", {"เห็นชอบ", "In favour"}},
        {Choice::Against, "against", {"ไม่เห็นชอบ", "Against"}},
        {Choice::Abstain, "abstain", {"งดออกเสียง", "Abstains"}},
    };
    return rows;
}

std::span<base::EnumValue<PictureKind> const> values_of(PictureKind)
{
    static base::EnumValue<PictureKind> const rows[] = {
        {PictureKind::Meeting, "meeting", {"การประชุม", "The meeting"}},
        {PictureKind::SignInSheet, "sign_in_sheet", {"ใบลงชื่อ", "Sign-in sheet"}},
        {PictureKind::Other, "other", {"อื่น ๆ", "Other"}},
    };
    return rows;
}

std::span<base::EnumValue<CheckoutState> const> values_of(CheckoutState)
{
    static base::EnumValue<CheckoutState> const rows[] = {
        {CheckoutState::Out, "out", {"อยู่ที่โน้ตบุ๊ก", "At the laptop"}},
        {CheckoutState::Here, "here", {"จัดที่เครื่องนี้", "Held here"}},
        {CheckoutState::Returned, "returned", {"ส่งกลับแล้ว", "Returned"}},
        {CheckoutState::Revoked, "revoked", {"เพิกถอนแล้ว", "Revoked"}},
    };
    return rows;
}

std::span<base::EnumValue<RefusedWhy> const> values_of(RefusedWhy)
{
    static base::EnumValue<RefusedWhy> const rows[] = {
        {RefusedWhy::Revoked, "revoked", {"ชุดข้อมูลถูกเพิกถอนแล้ว", "The package was revoked"}},
        {RefusedWhy::Tampered, "tampered", {"ไม่ตรงกับลายเซ็น", "Not as it was signed"}},
        {RefusedWhy::OtherResult, "other_result", {"รับผลอื่นไว้แล้ว", "Another result was taken"}},
    };
    return rows;
}

Schema const& schema_of(Tag<Quorum>)
{
    static auto const schema =
        SchemaOf<Quorum>("HearingQuorum")
            .field("kind", &Quorum::kind, kKind)
            .field("number", &Quorum::number, {"จำนวนขั้นต่ำ", "At least"}, number(1, 100'000))
            .field("households_total", &Quorum::households_total, {"จำนวนครัวเรือนทั้งหมด", "Households in all"}, number(1, 100'000))
            .field("who_counts", &Quorum::who_counts, {"ผู้ที่นับเป็นองค์ประชุม", "Who counts"}, text(1, 300));
    return schema;
}

Schema const& schema_of(Tag<Candidate>)
{
    static auto const schema = SchemaOf<Candidate>("HearingCandidate")
                                   .field("round_house_id", &Candidate::round_house_id, kHouse)
                                   .field("household_id", &Candidate::household_id, {"ครัวเรือน", "Household"})
                                   .field("head_name", &Candidate::head_name, kHeadName, text(1, 200))
                                   .field("house_no", &Candidate::house_no, kHouseNo, text(1, 60))
                                   .field("moo", &Candidate::moo, kMoo, number(0, 99))
                                   .field("members", &Candidate::members, kMembers)
                                   .field("dwelling_state", &Candidate::dwelling_state, kDwellingState)
                                   .field("score", &Candidate::score, kScore, number(-1'000'000, 1'000'000))
                                   .field("place", &Candidate::place, kPlace, number(1, 100'000))
                                   .field("reason", &Candidate::reason, kReason, text(3, 1000));
    return schema;
}

Schema const& schema_of(Tag<Attendee>)
{
    static auto const schema = SchemaOf<Attendee>("HearingAttendee")
                                   .field("id", &Attendee::id, kId)
                                   .field("signed_by", &Attendee::signed_by, kSignedBy)
                                   .field("name", &Attendee::name, kName, text(1, 200))
                                   .field("house_no", &Attendee::house_no, kHouseNo, text(1, 60))
                                   .field("moo", &Attendee::moo, kMoo, number(0, 99))
                                   .field("people", &Attendee::people, kPeople, number(1, 10'000))
                                   .field("households", &Attendee::households, kHouseholds, number(0, 10'000))
                                   .field("counts", &Attendee::counts, kCounts)
                                   .field("arrived_at", &Attendee::arrived_at, {"มาถึงเมื่อ", "Arrived at"});
    return schema;
}

Schema const& schema_of(Tag<Statement>)
{
    static auto const schema = SchemaOf<Statement>("HearingStatement")
                                   .field("id", &Statement::id, kId)
                                   .field("round_house_id", &Statement::round_house_id, kHouse)
                                   .field("kind", &Statement::kind, kKind)
                                   .field("speaker", &Statement::speaker, kSpeaker, text(1, 200))
                                   .field("words", &Statement::words, kWords, spoken())
                                   .field("answer", &Statement::answer, kAnswer, long_text(4000))
                                   .field("said_at", &Statement::said_at, {"เวลาที่พูด", "Said at"})
                                   .field("attendee_id", &Statement::attendee_id, {"ผู้ส่งด้วยโทรศัพท์", "Whose telephone sent it"})
                                   .field("version", &Statement::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<Hand>)
{
    static auto const schema = SchemaOf<Hand>("HearingHand")
                                   .field("attendee_id", &Hand::attendee_id, {"ผู้เข้าร่วม", "Attendee"})
                                   .field("choice", &Hand::choice, {"เสียง", "Choice"});
    return schema;
}

Schema const& schema_of(Tag<Vote>)
{
    static auto const schema = SchemaOf<Vote>("HearingVote")
                                   .field("id", &Vote::id, kId)
                                   .field("round_house_id", &Vote::round_house_id, kHouse)
                                   .field("question", &Vote::question, kQuestion, text(1, 500))
                                   .field("mode", &Vote::mode, kMode)
                                   .field("open", &Vote::open, kOpen)
                                   .field("in_favour", &Vote::in_favour, kInFavour, people())
                                   .field("against", &Vote::against, kAgainst, people())
                                   .field("abstain", &Vote::abstain, kAbstain, people())
                                   .field("version", &Vote::version, kVersion, version())
                                   .field("hands", &Vote::hands, {"เสียงรายคน", "Single hands"});
    return schema;
}

Schema const& schema_of(Tag<Picture>)
{
    static auto const schema = SchemaOf<Picture>("HearingPicture")
                                   .field("id", &Picture::id, kId)
                                   .field("kind", &Picture::kind, kKind)
                                   .field("sha256", &Picture::sha256, kSha256, text(64, 64))
                                   .field("caption", &Picture::caption, kCaption, text(0, 300))
                                   .field("taken_at", &Picture::taken_at, {"ถ่ายเมื่อ", "Taken at"})
                                   .field("width", &Picture::width, {"กว้าง", "Width"})
                                   .field("height", &Picture::height, {"สูง", "Height"});
    return schema;
}

} // namespace hearings
