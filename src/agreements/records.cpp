// The fields of every record of agreements.
#include "agreements/records.hpp"

namespace agreements {

using namespace base::fields;

std::span<base::EnumValue<Kind> const> values_of(Kind)
{
    static base::EnumValue<Kind> const rows[] = {
        {Kind::Original, "original", {"ฉบับแรก", "Original"}},
        {Kind::Amendment, "amendment", {"ฉบับแก้ไขเพิ่มเติม", "Amendment"}},
        {Kind::Termination, "termination", {"บอกเลิก", "Termination"}},
    };
    return rows;
}

std::span<base::EnumValue<State> const> values_of(State)
{
    static base::EnumValue<State> const rows[] = {
        {State::Draft, "draft", {"ร่าง", "Draft"}},
        {State::Signed, "signed", {"ลงนามแล้ว", "Signed"}},
        {State::Superseded, "superseded", {"ถูกแทนที่แล้ว", "Superseded"}},
        {State::Terminated, "terminated", {"สิ้นสุดแล้ว", "Terminated"}},
        {State::Withdrawn, "withdrawn", {"ถอนร่างแล้ว", "Withdrawn"}},
    };
    return rows;
}

std::span<base::EnumValue<PartyRole> const> values_of(PartyRole)
{
    static base::EnumValue<PartyRole> const rows[] = {
        {PartyRole::Province, "province", {"จังหวัด", "Province"}},
        {PartyRole::Codi, "codi", {"พอช.", "CODI"}},
        {PartyRole::Network, "network", {"เครือข่าย", "Network"}},
        {PartyRole::Tambon, "tambon", {"ผู้แทนตำบล", "Tambon representative"}},
        {PartyRole::Witness, "witness", {"พยาน", "Witness"}},
        {PartyRole::Other, "other", {"ฝ่ายอื่น", "Other party"}},
    };
    return rows;
}

namespace {

base::Bilingual const kId{"รหัส", "Id"};
base::Bilingual const kVersion{"รุ่นของข้อมูล", "Version"};
base::Bilingual const kVersionNo{"ฉบับที่", "Version number"};
base::Bilingual const kKind{"ชนิด", "Kind"};
base::Bilingual const kState{"สถานะ", "State"};
base::Bilingual const kNumber{"เลขที่", "Number"};
base::Bilingual const kTitle{"ชื่อบันทึกข้อตกลง", "Title"};
base::Bilingual const kPlace{"สถานที่ลงนาม", "Place"};
base::Bilingual const kHeldAt{"วันและเวลาลงนาม", "Day and time"};
base::Bilingual const kSignedOn{"วันที่ลงนาม", "Signed on"};
base::Bilingual const kTerminatedOn{"สิ้นสุดวันที่", "Terminated on"};
base::Bilingual const kChairName{"ประธานในพิธี", "Chair"};
base::Bilingual const kChairPosition{"ตำแหน่งประธาน", "Chair's position"};
base::Bilingual const kPurpose{"วัตถุประสงค์", "Purpose"};
base::Bilingual const kTerms{"ข้อตกลง บรรทัดละหนึ่งข้อ", "Terms, one clause a line"};
base::Bilingual const kReason{"เหตุผล", "Reason"};
base::Bilingual const kRole{"บทบาท", "Role"};
base::Bilingual const kOrganization{"หน่วยงานหรือองค์กร", "Organisation"};
base::Bilingual const kRepresentative{"ผู้แทน", "Representative"};
base::Bilingual const kPosition{"ตำแหน่ง", "Position"};
base::Bilingual const kNote{"หมายเหตุ", "Note"};
base::Bilingual const kTambon{"ตำบล", "Tambon"};
base::Bilingual const kTambonTh{"ชื่อตำบล", "Tambon, Thai"};
base::Bilingual const kTambonEn{"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"};
base::Bilingual const kDistrictTh{"อำเภอ", "District, Thai"};
base::Bilingual const kDistrictEn{"ชื่ออำเภอภาษาอังกฤษ", "District, English"};
base::Bilingual const kHouse{"บ้าน", "House"};
base::Bilingual const kHouses{"จำนวนหลัง", "Houses"};
base::Bilingual const kHouseList{"บัญชีรายชื่อบ้าน", "List of houses"};
base::Bilingual const kShare{"งบซ่อม", "Share"};
base::Bilingual const kTotal{"รวมทั้งสิ้น", "Total"};
base::Bilingual const kStated{"ยอดรวมที่ระบุ", "Stated total"};
base::Bilingual const kRound{"รอบโครงการ", "Round"};
base::Bilingual const kParties{"คู่สัญญา", "Parties"};
base::Bilingual const kSealedAt{"ผนึกเมื่อ", "Sealed at"};
base::Bilingual const kSealCode{"รหัสผนึก", "Seal code"};
base::Bilingual const kMadeUp{"ข้อมูลสมมุติ", "Made up"};

Limits version()
{
    return number(1, 1'000'000'000);
}
// Far above any agreement, far below an overflow.
Limits total()
{
    return number(1, 100'000'000'000);
}

} // namespace

Schema const& schema_of(Tag<PartyView>)
{
    static auto const schema = SchemaOf<PartyView>("AgreementParty")
                                   .field("id", &PartyView::id, kId)
                                   .field("role", &PartyView::role, kRole)
                                   .field("organization_id", &PartyView::organization_id, {"รหัสองค์กร", "Organisation id"})
                                   .field("organization_name", &PartyView::organization_name, kOrganization)
                                   .field("representative_name", &PartyView::representative_name, kRepresentative)
                                   .field("representative_position", &PartyView::representative_position, kPosition)
                                   .field("tambon", &PartyView::tambon, kTambon)
                                   .field("signed_on", &PartyView::signed_on, kSignedOn)
                                   .field("signed_note", &PartyView::signed_note, kNote)
                                   .field("made_up", &PartyView::made_up, kMadeUp);
    return schema;
}

Schema const& schema_of(Tag<HouseView>)
{
    static auto const schema = SchemaOf<HouseView>("AgreementHouse")
                                   .field("round_house_id", &HouseView::round_house_id, kHouse)
                                   .field("head_name", &HouseView::head_name, {"ชื่อ-สกุล", "Name"})
                                   .field("house_no", &HouseView::house_no, {"บ้านเลขที่", "House no."})
                                   .field("moo", &HouseView::moo, {"หมู่", "Moo"})
                                   .field("tambon", &HouseView::tambon, kTambon)
                                   .field("tambon_name_th", &HouseView::tambon_name_th, kTambonTh)
                                   .field("tambon_name_en", &HouseView::tambon_name_en, kTambonEn)
                                   .field("district_name_th", &HouseView::district_name_th, kDistrictTh)
                                   .field("district_name_en", &HouseView::district_name_en, kDistrictEn)
                                   .field("share_satang", &HouseView::share_satang, kShare);
    return schema;
}

Schema const& schema_of(Tag<RemovalView>)
{
    static auto const schema = SchemaOf<RemovalView>("AgreementRemoval")
                                   .field("house", &RemovalView::house, kHouse)
                                   .field("reason", &RemovalView::reason, kReason);
    return schema;
}

Schema const& schema_of(Tag<ProofLine>)
{
    static auto const schema = SchemaOf<ProofLine>("AgreementProofLine")
                                   .field("tambon", &ProofLine::tambon, kTambon)
                                   .field("tambon_name_th", &ProofLine::tambon_name_th, kTambonTh)
                                   .field("tambon_name_en", &ProofLine::tambon_name_en, kTambonEn)
                                   .field("district_name_th", &ProofLine::district_name_th, kDistrictTh)
                                   .field("district_name_en", &ProofLine::district_name_en, kDistrictEn)
                                   .field("houses", &ProofLine::houses, kHouses)
                                   .field("sum_satang", &ProofLine::sum_satang, {"รวมตำบล", "Sum of the tambon"});
    return schema;
}

Schema const& schema_of(Tag<Proof>)
{
    static auto const schema =
        SchemaOf<Proof>("AgreementProof")
            .field("houses", &Proof::houses, kHouses)
            .field("share_satang", &Proof::share_satang, {"งบซ่อมต่อหลัง", "Share per house"})
            .field("houses_total_satang", &Proof::houses_total_satang, {"รวมงบซ่อม", "Sum of the houses"})
            .field("management_bp", &Proof::management_bp, {"ร้อยละค่าบริหารจัดการ", "Management share"})
            .field("management_satang", &Proof::management_satang, {"ค่าบริหารจัดการ", "Management"})
            .field("total_satang", &Proof::total_satang, kTotal)
            .field("total_in_words", &Proof::total_in_words, {"รวมเป็นตัวอักษร", "Total in words"})
            .field("stated_satang", &Proof::stated_satang, kStated)
            .field("difference_satang", &Proof::difference_satang, {"ผลต่าง", "Difference"})
            .field("difference_th", &Proof::difference_th, {"ผลต่างเป็นคำ", "Difference in Thai"})
            .field("difference_en", &Proof::difference_en, {"ผลต่างภาษาอังกฤษ", "Difference in English"})
            .field("holds", &Proof::holds, {"ถูกต้องตรงกัน", "Holds"})
            .field("envelope_satang", &Proof::envelope_satang, {"กรอบวงเงินของรอบ", "Envelope of the round"})
            .field("other_agreements_satang", &Proof::other_agreements_satang, {"ตกลงไว้แล้วในฉบับอื่น", "Agreed by others"})
            .field("lines", &Proof::lines, {"แยกตามตำบล", "By tambon"});
    return schema;
}

Schema const& schema_of(Tag<DoubtView>)
{
    static auto const schema = SchemaOf<DoubtView>("AgreementDoubt")
                                   .field("house", &DoubtView::house, kHouse)
                                   .field("why_th", &DoubtView::why_th, {"สิ่งที่เปลี่ยนไป", "What changed, Thai"})
                                   .field("why_en", &DoubtView::why_en, {"สิ่งที่เปลี่ยนไป ภาษาอังกฤษ", "What changed, English"});
    return schema;
}

Schema const& schema_of(Tag<SealInfo>)
{
    static auto const schema = SchemaOf<SealInfo>("AgreementSeal")
                                   .field("code", &SealInfo::code, kSealCode)
                                   .field("sha256", &SealInfo::sha256, {"ค่าแฮช SHA-256", "SHA-256"})
                                   .field("sealed_at", &SealInfo::sealed_at, kSealedAt);
    return schema;
}

Schema const& schema_of(Tag<VersionRow>)
{
    static auto const schema = SchemaOf<VersionRow>("AgreementVersion")
                                   .field("id", &VersionRow::id, kId)
                                   .field("version_no", &VersionRow::version_no, kVersionNo)
                                   .field("kind", &VersionRow::kind, kKind)
                                   .field("state", &VersionRow::state, kState)
                                   .field("number", &VersionRow::number, kNumber)
                                   .field("signed_on", &VersionRow::signed_on, kSignedOn)
                                   .field("sealed_at", &VersionRow::sealed_at, kSealedAt)
                                   .field("seal_code", &VersionRow::seal_code, kSealCode)
                                   .field("houses", &VersionRow::houses, kHouses)
                                   .field("total_satang", &VersionRow::total_satang, kTotal);
    return schema;
}

Schema const& schema_of(Tag<AgreementView>)
{
    static auto const schema =
        SchemaOf<AgreementView>("Agreement")
            .field("id", &AgreementView::id, kId)
            .field("round_id", &AgreementView::round_id, kRound)
            .field("round_name_th", &AgreementView::round_name_th, {"ชื่อรอบ", "Round, Thai"})
            .field("round_name_en", &AgreementView::round_name_en, {"ชื่อรอบภาษาอังกฤษ", "Round, English"})
            .field("province", &AgreementView::province, {"จังหวัด", "Province"})
            .field("version_no", &AgreementView::version_no, kVersionNo)
            .field("kind", &AgreementView::kind, kKind)
            .field("state", &AgreementView::state, kState)
            .field("number", &AgreementView::number, kNumber)
            .field("title", &AgreementView::title, kTitle)
            .field("place", &AgreementView::place, kPlace)
            .field("held_at", &AgreementView::held_at, kHeldAt)
            .field("chair_name", &AgreementView::chair_name, kChairName)
            .field("chair_position", &AgreementView::chair_position, kChairPosition)
            .field("purpose_text", &AgreementView::purpose_text, kPurpose)
            .field("terms_text", &AgreementView::terms_text, kTerms)
            .field("reason", &AgreementView::reason, kReason)
            .field("signed_on", &AgreementView::signed_on, kSignedOn)
            .field("terminated_on", &AgreementView::terminated_on, kTerminatedOn)
            .field("made_up", &AgreementView::made_up, kMadeUp)
            .field("version", &AgreementView::version, kVersion)
            .field("proof", &AgreementView::proof, {"การพิสูจน์ยอดเงิน", "Money proof"})
            .field("parties", &AgreementView::parties, kParties)
            .field("houses", &AgreementView::houses, kHouseList)
            .field("added", &AgreementView::added, {"บ้านที่เพิ่ม", "Houses added"})
            .field("removed", &AgreementView::removed, {"บ้านที่นำออก", "Houses taken off"})
            .field("seal", &AgreementView::seal, {"ผนึก", "Seal"})
            .field("doubts", &AgreementView::doubts, {"บ้านที่ต้องตรวจก่อนผนึก", "Houses to look at before the seal"})
            .field("missing_th", &AgreementView::missing_th, {"สิ่งที่ยังขาดก่อนผนึก", "Missing before the seal, Thai"})
            .field("missing_en", &AgreementView::missing_en, {"สิ่งที่ยังขาด ภาษาอังกฤษ", "Missing, English"})
            .field("notes_th", &AgreementView::notes_th, {"ข้อสังเกต", "Notes, Thai"})
            .field("notes_en", &AgreementView::notes_en, {"ข้อสังเกตภาษาอังกฤษ", "Notes, English"})
            .field("can_edit", &AgreementView::can_edit, {"แก้ไขได้", "May be edited by you"})
            .field("can_seal", &AgreementView::can_seal, {"ลงนามและผนึกได้", "May be signed and sealed by you"})
            .field("versions", &AgreementView::versions, {"ทุกฉบับ", "All versions"});
    return schema;
}

Schema const& schema_of(Tag<AgreementRow>)
{
    static auto const schema = SchemaOf<AgreementRow>("AgreementRow")
                                   .field("id", &AgreementRow::id, kId)
                                   .field("round_id", &AgreementRow::round_id, kRound)
                                   .field("title", &AgreementRow::title, kTitle)
                                   .field("number", &AgreementRow::number, kNumber)
                                   .field("version_no", &AgreementRow::version_no, kVersionNo)
                                   .field("kind", &AgreementRow::kind, kKind)
                                   .field("state", &AgreementRow::state, kState)
                                   .field("held_at", &AgreementRow::held_at, kHeldAt)
                                   .field("signed_on", &AgreementRow::signed_on, kSignedOn)
                                   .field("houses", &AgreementRow::houses, kHouses)
                                   .field("total_satang", &AgreementRow::total_satang, kTotal)
                                   .field("parties", &AgreementRow::parties, {"จำนวนคู่สัญญา", "Parties"})
                                   .field("signed_parties", &AgreementRow::signed_parties, {"ลงนามแล้ว", "Signed parties"})
                                   .field("made_up", &AgreementRow::made_up, kMadeUp);
    return schema;
}

Schema const& schema_of(Tag<AgreementList>)
{
    static auto const schema =
        SchemaOf<AgreementList>("AgreementList").field("items", &AgreementList::items, {"รายการ", "Items"});
    return schema;
}

Schema const& schema_of(Tag<DraftForm>)
{
    static auto const schema = SchemaOf<DraftForm>("AgreementDraftForm").field("round_id", &DraftForm::round_id, kRound);
    return schema;
}

Schema const& schema_of(Tag<PartyForm>)
{
    static auto const schema = SchemaOf<PartyForm>("AgreementPartyForm")
                                   .field("id", &PartyForm::id, kId)
                                   .field("role", &PartyForm::role, kRole)
                                   .field("organization_id", &PartyForm::organization_id, {"รหัสองค์กร", "Organisation id"})
                                   .field("organization_name", &PartyForm::organization_name, kOrganization, text(0, 200))
                                   .field("representative_name", &PartyForm::representative_name, kRepresentative, text(0, 200))
                                   .field("representative_position", &PartyForm::representative_position, kPosition, text(0, 200))
                                   .field("tambon", &PartyForm::tambon, kTambon);
    return schema;
}

Schema const& schema_of(Tag<RemovalForm>)
{
    static auto const schema = SchemaOf<RemovalForm>("AgreementRemovalForm")
                                   .field("round_house_id", &RemovalForm::round_house_id, kHouse)
                                   .field("reason", &RemovalForm::reason, kReason, text(3, 500));
    return schema;
}

Schema const& schema_of(Tag<AgreementForm>)
{
    static auto const schema =
        SchemaOf<AgreementForm>("AgreementForm")
            .field("number", &AgreementForm::number, kNumber, text(0, 60))
            .field("title", &AgreementForm::title, kTitle, text(3, 300))
            .field("place", &AgreementForm::place, kPlace, text(0, 300))
            .field("held_at", &AgreementForm::held_at, kHeldAt)
            .field("chair_name", &AgreementForm::chair_name, kChairName, text(0, 200))
            .field("chair_position", &AgreementForm::chair_position, kChairPosition, text(0, 200))
            .field("purpose_text", &AgreementForm::purpose_text, kPurpose, long_text(4000))
            .field("terms_text", &AgreementForm::terms_text, kTerms, long_text(12000))
            .field("stated_total_satang", &AgreementForm::stated_total_satang, kStated, total())
            .field("parties", &AgreementForm::parties, kParties, items(0, 200))
            .field("house_ids", &AgreementForm::house_ids, kHouseList, items(0, 5000))
            .field("removed", &AgreementForm::removed, {"บ้านที่นำออก", "Houses taken off"}, items(0, 5000))
            .field("reason", &AgreementForm::reason, kReason, text(0, 1000))
            .field("drop_signatures", &AgreementForm::drop_signatures, {"ล้างลายมือชื่อเดิม", "Drop the signatures"})
            .field("version", &AgreementForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<RenewalForm>)
{
    static auto const schema =
        SchemaOf<RenewalForm>("AgreementRenewalForm")
            .field("drop_signatures", &RenewalForm::drop_signatures, {"ล้างลายมือชื่อเดิม", "Drop the signatures"})
            .field("version", &RenewalForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<SignatureForm>)
{
    static auto const schema = SchemaOf<SignatureForm>("AgreementSignatureForm")
                                   .field("party_id", &SignatureForm::party_id, {"คู่สัญญา", "Party"})
                                   .field("signed_on", &SignatureForm::signed_on, kSignedOn)
                                   .field("note", &SignatureForm::note, kNote, text(0, 300))
                                   .field("version", &SignatureForm::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<SealForm>)
{
    static auto const schema =
        SchemaOf<SealForm>("AgreementSealForm")
            .field("reason", &SealForm::reason, kReason, text(3, 1000))
            .field("acknowledged", &SealForm::acknowledged, {"บ้านที่ตรวจแล้ว", "Houses looked at"}, items(0, 10'000));
    return schema;
}

Schema const& schema_of(Tag<ReasonForm>)
{
    static auto const schema =
        SchemaOf<ReasonForm>("AgreementReasonForm").field("reason", &ReasonForm::reason, kReason, text(3, 1000));
    return schema;
}

Schema const& schema_of(Tag<TerminationForm>)
{
    static auto const schema = SchemaOf<TerminationForm>("AgreementTerminationForm")
                                   .field("reason", &TerminationForm::reason, kReason, text(3, 1000))
                                   .field("date", &TerminationForm::date, kTerminatedOn)
                                   .field("number", &TerminationForm::number, {"เลขที่หนังสือ", "Number of the letter"}, text(0, 60));
    return schema;
}

Schema const& schema_of(Tag<TemplateView>)
{
    static auto const schema = SchemaOf<TemplateView>("AgreementTemplate")
                                   .field("title", &TemplateView::title, kTitle, text(3, 300))
                                   .field("purpose", &TemplateView::purpose, kPurpose, long_text(4000))
                                   .field("terms", &TemplateView::terms, kTerms, long_text(12000))
                                   .field("version", &TemplateView::version, kVersion, version());
    return schema;
}

Schema const& schema_of(Tag<SealView>)
{
    static auto const schema =
        SchemaOf<SealView>("PublicSeal")
            .field("valid", &SealView::valid, {"ถูกต้อง", "Valid"})
            .field("text_unchanged", &SealView::text_unchanged, {"ข้อความที่ผนึกไม่ถูกแก้ไข", "The sealed text is unchanged"})
            .field("rows_unchanged", &SealView::rows_unchanged,
                   {"ข้อมูลปัจจุบันตรงกับข้อความที่ผนึก", "Today's data equals the sealed text"})
            .field("signature_genuine", &SealView::signature_genuine, {"ลายเซ็นดิจิทัลถูกต้อง", "The digital signature is genuine"})
            .field("code", &SealView::code, kSealCode)
            .field("number", &SealView::number, kNumber)
            .field("title", &SealView::title, kTitle)
            .field("province_th", &SealView::province_th, {"จังหวัด", "Province, Thai"})
            .field("province_en", &SealView::province_en, {"จังหวัดภาษาอังกฤษ", "Province, English"})
            .field("kind", &SealView::kind, kKind)
            .field("state", &SealView::state, kState)
            .field("held_at", &SealView::held_at, kHeldAt)
            .field("signed_on", &SealView::signed_on, kSignedOn)
            .field("terminated_on", &SealView::terminated_on, kTerminatedOn)
            .field("sealed_at", &SealView::sealed_at, kSealedAt)
            .field("organizations", &SealView::organizations, kParties)
            .field("houses", &SealView::houses, kHouses)
            .field("total_satang", &SealView::total_satang, kTotal)
            .field("replaced_by_number", &SealView::replaced_by_number, {"แทนที่ด้วยเลขที่", "Replaced by number"})
            .field("replaced_by_code", &SealView::replaced_by_code, {"แทนที่ด้วยรหัสผนึก", "Replaced by seal code"})
            .field("sha256", &SealView::sha256, {"ค่าแฮช SHA-256", "SHA-256"})
            .field("signature", &SealView::signature, {"ลายเซ็นดิจิทัล Ed25519", "Ed25519 signature"})
            .field("public_key", &SealView::public_key, {"กุญแจสาธารณะ", "Public key"})
            .field("made_up", &SealView::made_up, kMadeUp);
    return schema;
}

} // namespace agreements
