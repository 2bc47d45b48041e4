// The fields of what hearings send, besides their parts.
#include "hearings/labels.hpp"
#include "hearings/records.hpp"

namespace hearings {

using namespace base::fields;
using namespace labels;

Schema const& schema_of(Tag<HearingRow>)
{
    static auto const schema = SchemaOf<HearingRow>("HearingRow")
                                   .field("id", &HearingRow::id, kId)
                                   .field("round_id", &HearingRow::round_id, kRoundId)
                                   .field("round_name_th", &HearingRow::round_name_th, kRoundNameTh)
                                   .field("round_name_en", &HearingRow::round_name_en, kRoundNameEn)
                                   .field("tambon", &HearingRow::tambon, kTambon)
                                   .field("tambon_name_th", &HearingRow::tambon_name_th, kTambonNameTh)
                                   .field("tambon_name_en", &HearingRow::tambon_name_en, kTambonNameEn)
                                   .field("title", &HearingRow::title, kTitle)
                                   .field("place", &HearingRow::place, kPlace)
                                   .field("held_at", &HearingRow::held_at, kHeldAt)
                                   .field("state", &HearingRow::state, kState)
                                   .field("candidates", &HearingRow::candidates, kCandidates)
                                   .field("attendees", &HearingRow::attendees, kAttendees)
                                   .field("corrects_id", &HearingRow::corrects_id, kCorrectsId)
                                   .field("made_up", &HearingRow::made_up, kMadeUp);
    return schema;
}

Schema const& schema_of(Tag<HearingList>)
{
    static auto const schema = SchemaOf<HearingList>("HearingList").field("items", &HearingList::items, kItems);
    return schema;
}

Schema const& schema_of(Tag<SealInfo>)
{
    static auto const schema = SchemaOf<SealInfo>("HearingSeal")
                                   .field("code", &SealInfo::code, kCode)
                                   .field("sha256", &SealInfo::sha256, kSha256)
                                   .field("sealed_at", &SealInfo::sealed_at, kSealedAt)
                                   .field("sealed_by", &SealInfo::sealed_by, {"ผู้ผนึก", "Sealed by"});
    return schema;
}

Schema const& schema_of(Tag<Presence>)
{
    static auto const schema = SchemaOf<Presence>("HearingPresence")
                                   .field("people", &Presence::people, kPeople)
                                   .field("households", &Presence::households, kHouseholds)
                                   .field("others", &Presence::others, {"ผู้ร่วมที่ไม่นับองค์ประชุม", "Others present"})
                                   .field("needed", &Presence::needed, {"ต้องมีอย่างน้อย", "Needed"})
                                   .field("reached", &Presence::reached, {"ครบองค์ประชุม", "Reached"});
    return schema;
}

Schema const& schema_of(Tag<TakenView>)
{
    static auto const schema = SchemaOf<TakenView>("TakenResult")
                                   .field("id", &TakenView::id, kId)
                                   .field("already_here", &TakenView::already_here, {"รับไว้ก่อนแล้ว", "Taken before"});
    return schema;
}

Schema const& schema_of(Tag<CorrectedView>)
{
    static auto const schema = SchemaOf<CorrectedView>("CorrectedHearing")
                                   .field("id", &CorrectedView::id, kId)
                                   .field("title", &CorrectedView::title, kTitle)
                                   .field("held_at", &CorrectedView::held_at, kHeldAt)
                                   .field("seal_code", &CorrectedView::seal_code, {"รหัสผนึก", "Seal code"});
    return schema;
}

Schema const& schema_of(Tag<HearingView>)
{
    static auto const schema =
        SchemaOf<HearingView>("Hearing")
            .field("id", &HearingView::id, kId)
            .field("round_id", &HearingView::round_id, kRoundId)
            .field("round_name_th", &HearingView::round_name_th, kRoundNameTh)
            .field("round_name_en", &HearingView::round_name_en, kRoundNameEn)
            .field("tambon", &HearingView::tambon, kTambon)
            .field("tambon_name_th", &HearingView::tambon_name_th, kTambonNameTh)
            .field("tambon_name_en", &HearingView::tambon_name_en, kTambonNameEn)
            .field("district_name_th", &HearingView::district_name_th, {"อำเภอ", "District, Thai"})
            .field("district_name_en", &HearingView::district_name_en, {"ชื่ออำเภอภาษาอังกฤษ", "District, English"})
            .field("province_name_th", &HearingView::province_name_th, {"จังหวัด", "Province, Thai"})
            .field("province_name_en", &HearingView::province_name_en, {"ชื่อจังหวัดภาษาอังกฤษ", "Province, English"})
            .field("villages", &HearingView::villages, kVillages)
            .field("title", &HearingView::title, kTitle)
            .field("place", &HearingView::place, kPlace)
            .field("held_at", &HearingView::held_at, kHeldAt)
            .field("chair_name", &HearingView::chair_name, kChairName)
            .field("chair_position", &HearingView::chair_position, kChairPosition)
            .field("secretary_name", &HearingView::secretary_name, kSecretaryName)
            .field("agenda", &HearingView::agenda, kAgenda)
            .field("minutes", &HearingView::minutes, kMinutes)
            .field("quorum", &HearingView::quorum, kQuorum)
            .field("state", &HearingView::state, kState)
            .field("reason", &HearingView::reason, kReason)
            .field("corrects_id", &HearingView::corrects_id, kCorrectsId)
            .field("corrects", &HearingView::corrects, {"เวทีเดิมที่แก้ไข", "The hearing that it corrects"})
            .field("corrected_by", &HearingView::corrected_by, {"ถูกแก้ไขโดย", "Corrected by"})
            .field("correction_under_way", &HearingView::correction_under_way, {"เวทีแก้ไขที่ยังไม่ผนึก", "Correction under way"})
            .field("opened_at", &HearingView::opened_at, kOpenedAt)
            .field("made_up", &HearingView::made_up, kMadeUp)
            .field("version", &HearingView::version, kVersion)
            .field("candidates", &HearingView::candidates, kCandidates)
            .field("attendees", &HearingView::attendees, kAttendees)
            .field("statements", &HearingView::statements, {"ความเห็นและข้อคัดค้าน", "Statements"})
            .field("votes", &HearingView::votes, {"การลงมติ", "Votes"})
            .field("pictures", &HearingView::pictures, {"ภาพถ่าย", "Pictures"})
            .field("presence", &HearingView::presence, {"ผู้มาประชุม", "Presence"})
            .field("deviations", &HearingView::deviations, {"บ้านที่ลำดับต่างจากคะแนน", "Deviations from the score"})
            .field("seal", &HearingView::seal, {"ผนึก", "Seal"})
            .field("recorded", &HearingView::recorded, kRecorded)
            .field("fingerprint", &HearingView::fingerprint, kFingerprint)
            .field("missing_th", &HearingView::missing_th, {"สิ่งที่ยังขาด", "What is missing, Thai"})
            .field("missing_en", &HearingView::missing_en, {"สิ่งที่ยังขาดภาษาอังกฤษ", "What is missing, English"})
            .field("missing_at", &HearingView::missing_at, {"ช่องที่ยังขาด", "Where it is missing"})
            .field("can_edit", &HearingView::can_edit, {"แก้ไขได้", "May be changed"})
            .field("checkouts", &HearingView::checkouts, {"การส่งไปโน้ตบุ๊ก", "Times at a laptop"})
            .field("hall", &HearingView::hall, {"การเข้าร่วมด้วยโทรศัพท์", "Door for telephones"});
    return schema;
}

Schema const& schema_of(Tag<WaitingHouse>)
{
    static auto const schema = SchemaOf<WaitingHouse>("HearingWaitingHouse")
                                   .field("round_house_id", &WaitingHouse::round_house_id, kHouse)
                                   .field("head_name", &WaitingHouse::head_name, kHeadName)
                                   .field("house_no", &WaitingHouse::house_no, kHouseNo)
                                   .field("moo", &WaitingHouse::moo, kMoo)
                                   .field("members", &WaitingHouse::members, kMembers)
                                   .field("dwelling_state", &WaitingHouse::dwelling_state, kDwellingState)
                                   .field("state", &WaitingHouse::state, kState)
                                   .field("listed_in", &WaitingHouse::listed_in, {"อยู่ในเวทีอื่น", "Listed in another hearing"});
    return schema;
}

Schema const& schema_of(Tag<WaitingList>)
{
    static auto const schema = SchemaOf<WaitingList>("HearingWaitingList").field("items", &WaitingList::items, kItems);
    return schema;
}

Schema const& schema_of(Tag<SealView>)
{
    static auto const schema =
        SchemaOf<SealView>("HearingSealPage")
            .field("valid", &SealView::valid, {"ถูกต้อง", "Valid"})
            .field("text_unchanged", &SealView::text_unchanged, {"ข้อความไม่ถูกแก้ไข", "Text unchanged"})
            .field("rows_unchanged", &SealView::rows_unchanged, {"ข้อมูลไม่ถูกแก้ไข", "Rows unchanged"})
            .field("signature_genuine", &SealView::signature_genuine, {"ลายเซ็นถูกต้อง", "Signature genuine"})
            .field("code", &SealView::code, kCode)
            .field("title", &SealView::title, kTitle)
            .field("place", &SealView::place, kPlace)
            .field("held_at", &SealView::held_at, kHeldAt)
            .field("sealed_at", &SealView::sealed_at, kSealedAt)
            .field("tambon_th", &SealView::tambon_th, {"ตำบล", "Tambon, Thai"})
            .field("tambon_en", &SealView::tambon_en, {"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"})
            .field("province_th", &SealView::province_th, {"จังหวัด", "Province, Thai"})
            .field("province_en", &SealView::province_en, {"ชื่อจังหวัดภาษาอังกฤษ", "Province, English"})
            .field("round_name_th", &SealView::round_name_th, kRoundNameTh)
            .field("round_name_en", &SealView::round_name_en, kRoundNameEn)
            .field("houses", &SealView::houses, {"จำนวนหลัง", "Houses"})
            .field("people", &SealView::people, kPeople)
            .field("corrected_by_code", &SealView::corrected_by_code, {"รหัสผนึกของเวทีที่แก้ไข", "Seal code of the correction"})
            .field("sha256", &SealView::sha256, kSha256)
            .field("signature", &SealView::signature, {"ลายเซ็น", "Signature"})
            .field("public_key", &SealView::public_key, {"กุญแจสาธารณะ", "Public key"})
            .field("made_up", &SealView::made_up, kMadeUp);
    return schema;
}

Schema const& schema_of(Tag<HallDoor>)
{
    static auto const schema = SchemaOf<HallDoor>("HallDoor")
                                   .field("code", &HallDoor::code, {"รหัสเข้าร่วม", "Code"})
                                   .field("until", &HallDoor::until, {"ใช้ได้ถึง", "Until"})
                                   .field("url", &HallDoor::url, {"ที่อยู่", "Address"})
                                   .field("qr_svg", &HallDoor::qr_svg, {"รหัสคิวอาร์", "QR code as SVG"}, text(1, 100'000));
    return schema;
}

Schema const& schema_of(Tag<RefusedReturn>)
{
    static auto const schema = SchemaOf<RefusedReturn>("HearingRefusedReturn")
                                   .field("received_at", &RefusedReturn::received_at, {"ได้รับเมื่อ", "Received at"})
                                   .field("received_by", &RefusedReturn::received_by, {"ผู้ส่ง", "Sent by"})
                                   .field("sha256", &RefusedReturn::sha256, kSha256)
                                   .field("why", &RefusedReturn::why, {"เหตุที่ไม่รับ", "Why it was refused"});
    return schema;
}

Schema const& schema_of(Tag<CheckoutView>)
{
    static auto const schema = SchemaOf<CheckoutView>("HearingCheckout")
                                   .field("id", &CheckoutView::id, kId)
                                   .field("laptop", &CheckoutView::laptop, {"โน้ตบุ๊ก", "Laptop"})
                                   .field("made_at", &CheckoutView::made_at, {"ส่งออกเมื่อ", "Given out at"})
                                   .field("made_by", &CheckoutView::made_by, {"ผู้ส่งออก", "Given out by"})
                                   .field("state", &CheckoutView::state, kState)
                                   .field("reason", &CheckoutView::reason, kReason)
                                   .field("ended_at", &CheckoutView::ended_at, {"สิ้นสุดเมื่อ", "Ended at"})
                                   .field("refused", &CheckoutView::refused, {"ผลที่ไม่รับ", "Refused results"});
    return schema;
}

} // namespace hearings
