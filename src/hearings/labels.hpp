// Labels and limits of fields that several records of hearings share.
#pragma once

#include "base/fields.hpp"

namespace hearings::labels {

inline base::Bilingual const kId{"รหัส", "Id"};
inline base::Bilingual const kVersion{"รุ่นของข้อมูล", "Version"};
inline base::Bilingual const kHouse{"บ้านในรอบ", "House of the round"};
inline base::Bilingual const kState{"สถานะ", "State"};
inline base::Bilingual const kKind{"ชนิด", "Kind"};
inline base::Bilingual const kTitle{"ชื่อเวทีประชาคม", "Title"};
inline base::Bilingual const kPlace{"สถานที่", "Place"};
inline base::Bilingual const kOpenedAt{"เปิดประชุมเมื่อ", "Opened at"};
inline base::Bilingual const kTambon{"ตำบล", "Tambon"};
inline base::Bilingual const kHeadName{"หัวหน้าครัวเรือน", "Head of household"};
inline base::Bilingual const kHouseNo{"บ้านเลขที่", "House number"};
inline base::Bilingual const kMoo{"หมู่ที่", "Moo"};
inline base::Bilingual const kMembers{"จำนวนคนในบ้าน", "People in the house"};
inline base::Bilingual const kDwellingState{"สภาพบ้าน", "State of the house"};
inline base::Bilingual const kScore{"คะแนน", "Score"};
inline base::Bilingual const kReason{"เหตุผล", "Reason"};
inline base::Bilingual const kSignedBy{"วิธีลงชื่อ", "How they signed in"};
inline base::Bilingual const kName{"ชื่อ", "Name"};
inline base::Bilingual const kPeople{"จำนวนคน", "People"};
inline base::Bilingual const kHouseholds{"จำนวนครัวเรือน", "Households"};
inline base::Bilingual const kCounts{"นับเป็นองค์ประชุม", "Counts towards the quorum"};
inline base::Bilingual const kSpeaker{"ผู้พูด", "Speaker"};
inline base::Bilingual const kWords{"ข้อความ", "What was said"};
inline base::Bilingual const kAnswer{"คำชี้แจงหรือมติ", "Answer of the meeting"};
inline base::Bilingual const kQuestion{"เรื่องที่ลงมติ", "What is decided"};
inline base::Bilingual const kMode{"วิธีนับ", "How it is counted"};
inline base::Bilingual const kOpen{"กำลังนับ", "Being counted"};
inline base::Bilingual const kInFavour{"เห็นชอบ", "In favour"};
inline base::Bilingual const kAgainst{"ไม่เห็นชอบ", "Against"};
inline base::Bilingual const kAbstain{"งดออกเสียง", "Abstentions"};
inline base::Bilingual const kSha256{"ค่าแฮช SHA-256", "SHA-256"};
inline base::Bilingual const kFingerprint{"ลายนิ้วมือของสิ่งที่เห็น", "Fingerprint of what was seen"};
inline base::Bilingual const kRecorded{"ลายนิ้วมือของสิ่งที่บันทึกในที่ประชุม", "Fingerprint of what the meeting recorded"};
inline base::Bilingual const kCaption{"คำบรรยาย", "Caption"};
inline base::Bilingual const kRoundId{"รอบโครงการ", "Round"};
inline base::Bilingual const kRoundNameTh{"ชื่อรอบ", "Round, Thai"};
inline base::Bilingual const kRoundNameEn{"ชื่อรอบภาษาอังกฤษ", "Round, English"};
inline base::Bilingual const kTambonNameTh{"ชื่อตำบล", "Tambon, Thai"};
inline base::Bilingual const kTambonNameEn{"ชื่อตำบลภาษาอังกฤษ", "Tambon, English"};
inline base::Bilingual const kHeldAt{"วันและเวลาประชุม", "Day and time"};
inline base::Bilingual const kCandidates{"ครัวเรือนที่พิจารณา", "Candidates"};
inline base::Bilingual const kAttendees{"ผู้เข้าร่วม", "Attendees"};
inline base::Bilingual const kCorrectsId{"แก้ไขเวทีเดิม", "Corrects"};
inline base::Bilingual const kMadeUp{"ข้อมูลสมมุติ", "Made up"};
inline base::Bilingual const kItems{"รายการ", "Items"};
inline base::Bilingual const kCode{"รหัสผนึก", "Seal code"};
inline base::Bilingual const kSealedAt{"ผนึกเมื่อ", "Sealed at"};
inline base::Bilingual const kVillages{"หมู่บ้านที่เข้าร่วม", "Villages"};
inline base::Bilingual const kChairName{"ประธานที่ประชุม", "Chair"};
inline base::Bilingual const kChairPosition{"ตำแหน่งประธาน", "Position of the chair"};
inline base::Bilingual const kSecretaryName{"เลขานุการ", "Secretary"};
inline base::Bilingual const kAgenda{"ระเบียบวาระ บรรทัดละหนึ่งข้อ", "Agenda, one item a line"};
inline base::Bilingual const kMinutes{"บันทึกการประชุม", "Minutes"};
inline base::Bilingual const kQuorum{"องค์ประชุม", "Quorum"};

[[nodiscard]] inline base::fields::Limits version()
{
    return base::fields::number(1, 1'000'000'000);
}

[[nodiscard]] inline base::fields::Limits spoken()
{
    auto limits = base::fields::long_text(4000);
    limits.min_length = 1;
    return limits;
}

[[nodiscard]] inline base::fields::Limits people()
{
    return base::fields::number(0, 100'000);
}

} // namespace hearings::labels
