// Which role holds which permission: one table, read downwards by permission and across by role.
//
// Source: product, "Who uses it". Least privilege: governor, editor, reviewer, dpo and admin see no personal data by virtue of
// their role; an agency sees nothing of the registers (what is referred to it comes by the referral itself).
#include "platform/auth/actor.hpp"

#include <array>
#include <stdexcept>

namespace auth {

namespace {

using P = Permission;

struct RightsRow {
    Permission permission;
    std::string_view roles; // one cell per role in the order of the enum, a blank between
};

// clang-format off
constexpr std::array kTable{
    //                          Surveyor
    //                          | Council
    //                          | | Inspector
    //                          | | | Network
    //                          | | | | Finance
    //                          | | | | | Codi
    //                          | | | | | | Caseworker
    //                          | | | | | | | Agency
    //                          | | | | | | | | Governor
    //                          | | | | | | | | | Editor
    //                          | | | | | | | | | | Reviewer
    //                          | | | | | | | | | | | Auditor
    //                          | | | | | | | | | | | | Dpo
    //                          | | | | | | | | | | | | | Admin
    //                          | | | | | | | | | | | | | | HearingLaptop
    RightsRow{P::SignedIn,            "x x x x x x x x x x x x x x x"},
    RightsRow{P::PlacesRead,          "x x x x x x x x x x x x x x x"},
    RightsRow{P::DirectoryRead,       "x x x x x x x x x x x x x x x"},
    RightsRow{P::DirectoryWrite,      ". . . x . . . . . . . . . . ."},
    RightsRow{P::TasksRead,           ". x x x x x x . . . . x . . ."},
    RightsRow{P::TasksWrite,          ". x x x x x x . . . . . . . ."},
    RightsRow{P::HouseholdsRead,      "x x x x . x x . . . . x . . ."},
    RightsRow{P::HouseholdsWrite,     "x x . x . . x . . . . . . . ."},
    RightsRow{P::CitizenNumberReveal, ". . . x . . x . . . . x . . ."},
    RightsRow{P::HealthRead,          ". x . x . . x . . . . x . . ."},
    RightsRow{P::PicturesWrite,       "x x x x . . x . . . . . . . ."},
    RightsRow{P::FilesWrite,          "x x x x x . x . . x . . . . ."},
    RightsRow{P::PapersWrite,         ". x x x x x . . . . . . . . ."},
    RightsRow{P::SurveyWrite,         "x x . x . . x . . . . . . . ."},
    RightsRow{P::SurveyReview,        ". x . x . . . . . . . . . . ."},
    RightsRow{P::SurveyManage,        ". x . x . . . . . . . . . . ."},
    RightsRow{P::RoundsRead,          ". x x x x x x . . . . x . . x"},
    RightsRow{P::RoundsWrite,         ". . . x . . . . . . . . . . ."},
    RightsRow{P::CandidatesPlace,     ". x . x . . . . . . . . . . ."},
    RightsRow{P::MovesRecord,         ". . . x . x . . . . . . . . ."},
    RightsRow{P::HearingsRead,        ". x . x . x x . . . . x . . x"},
    RightsRow{P::HearingsWrite,       ". x . x . . . . . . . . . . x"},
    RightsRow{P::SelectionRead,       ". x . x . x x . . . . x . . ."},
    RightsRow{P::SelectionWrite,      ". x . x . . . . . . . . . . ."},
    RightsRow{P::ScorecardsWrite,     ". . . x . . . . . . . . . . ."},
    RightsRow{P::EstimatesRead,       ". x x x x x x . . . . x . . ."},
    RightsRow{P::EstimatesWrite,      ". x . x . . . . . . . . . . ."},
    RightsRow{P::PricesWrite,         ". . . x . . . . . . . . . . ."},
    RightsRow{P::ProposalsRead,       ". x . x x x x . . . . x . . ."},
    RightsRow{P::ProposalsWrite,      ". x . . . . . . . . . . . . ."},
    RightsRow{P::ProposalsScreen,     ". . . x . . . . . . . . . . ."},
    RightsRow{P::ProposalsDecide,     ". . . . . x . . . . . . . . ."},
    RightsRow{P::AgreementsRead,      ". x . x x x x . . . . x . . ."},
    RightsRow{P::AgreementsWrite,     ". . . x . . . . . . . . . . ."},
    RightsRow{P::AgreementsSign,      ". . . x . x . . . . . . . . ."},
    RightsRow{P::LedgerRead,          ". x . x x x . . . . . x . . ."},
    RightsRow{P::LedgerWrite,         ". . . . x . . . . . . . . . ."},
    RightsRow{P::ContributionsRead,   ". x x x x x x . . . . x . . ."},
    RightsRow{P::ContributionsWrite,  ". x . x . . . . . . . . . . ."},
    RightsRow{P::PurchasesRead,       ". x . x x x . . . . . x . . ."},
    RightsRow{P::PurchasesWrite,      ". x . . x . . . . . . . . . ."},
    RightsRow{P::TranchesRead,        ". x . x x x . . . . . x . . ."},
    RightsRow{P::TranchesPrepare,     ". . . . x . . . . . . . . . ."},
    RightsRow{P::TranchesApprove,     ". . . . . x . . . . . . . . ."},
    RightsRow{P::TranchesRelease,     ". . . . . x . . . . . . . . ."},
    RightsRow{P::BankRead,            ". . . x x x . . . . . x . . ."},
    RightsRow{P::BankWrite,           ". . . . x . . . . . . . . . ."},
    RightsRow{P::ClosingRead,         ". x . x x x . . . . . x . . ."},
    RightsRow{P::ClosingWrite,        ". . . x . . . . . . . . . . ."},
    RightsRow{P::RoundsClose,         ". . . . . x . . . . . . . . ."},
    RightsRow{P::WorksRead,           ". x x x x x x . . . . x . . ."},
    RightsRow{P::WorksWrite,          ". x . . . . . . . . . . . . ."},
    RightsRow{P::AcceptanceWrite,     ". . x . . . . . . . . . . . ."},
    RightsRow{P::EvidenceSettle,      ". . . x . . . . . . . . . . ."},
    RightsRow{P::RulesWrite,          ". . . x . x . . . . . . . . ."},
    RightsRow{P::FiguresRead,         "x x x x x x x . x x x x x . ."},
    RightsRow{P::FiguresWrite,        ". . . x . . . . . . . . . . ."},
    RightsRow{P::OverviewRead,        "x x x x x x x . x x x x x . ."},
    RightsRow{P::NewsRead,            ". . . . . . . . . x x x . . ."},
    RightsRow{P::NewsWrite,           ". . . . . . . . . x . . . . ."},
    RightsRow{P::NewsReview,          ". . . . . . . . . . x . . . ."},
    RightsRow{P::AuditRead,           ". . . . . . . . . . . x x . ."},
    RightsRow{P::UsersManage,         ". . . . . . . . . . . . . x ."},
    RightsRow{P::SettingsManage,      ". . . . . . . . . . . . . x ."},
};
// clang-format on

constexpr std::size_t kRoles = static_cast<std::size_t>(Role::HearingLaptop) + 1;

// A row too short, too long or out of the enum's order does not compile.
constexpr bool table_is_whole()
{
    if (kTable.size() != static_cast<std::size_t>(Permission::SettingsManage) + 1)
        return false;
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (static_cast<std::size_t>(kTable[i].permission) != i || kTable[i].roles.size() != 2 * kRoles - 1)
            return false;
        for (std::size_t c = 0; c < kTable[i].roles.size(); ++c) {
            auto const cell = kTable[i].roles[c];
            if (c % 2 == 1 ? cell != ' ' : cell != 'x' && cell != '.')
                return false;
        }
    }
    return true;
}
static_assert(table_is_whole());

} // namespace

bool role_has(Role role, Permission permission)
{
    return kTable[static_cast<std::size_t>(permission)].roles[2 * static_cast<std::size_t>(role)] == 'x';
}

bool may_be_given(Role role)
{
    return role != Role::HearingLaptop;
}

std::span<base::EnumValue<Role> const> values_of(Role)
{
    static base::EnumValue<Role> const rows[] = {
        {Role::Surveyor, "surveyor", {"ผู้สำรวจ", "Surveyor"}},
        {Role::Council, "council", {"เลขานุการสภาองค์กรชุมชนตำบล", "Council secretary"}},
        {Role::Inspector, "inspector", {"ผู้ตรวจรับงาน", "Inspector"}},
        {Role::Network, "network", {"คณะทำงานเครือข่ายจังหวัด", "Provincial network officer"}},
        {Role::Finance, "finance", {"การเงิน", "Finance officer"}},
        {Role::Codi, "codi", {"เจ้าหน้าที่ พอช. ภาค", "CODI regional officer"}},
        {Role::Caseworker, "caseworker", {"นักสังคมสงเคราะห์ พมจ.", "Caseworker"}},
        {Role::Agency, "agency", {"หน่วยงานรับส่งต่อ", "Partner agency"}},
        {Role::Governor, "governor", {"ผู้บริหารจังหวัด", "Governor's office"}},
        {Role::Editor, "editor", {"ผู้เขียนข่าว", "Editor"}},
        {Role::Reviewer, "reviewer", {"ผู้ตรวจข่าว", "Reviewer"}},
        {Role::Auditor, "auditor", {"ผู้ตรวจสอบ", "Auditor"}},
        {Role::Dpo, "dpo", {"เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล", "Data protection officer"}},
        {Role::Admin, "admin", {"ผู้ดูแลระบบ", "Administrator"}},
        {Role::HearingLaptop, "hearing_laptop", {"ผู้จัดเวทีบนโน้ตบุ๊ก", "Holder of a hearing on a laptop"}},
    };
    return rows;
}

std::span<base::EnumValue<Permission> const> values_of(Permission)
{
    static base::EnumValue<Permission> const rows[] = {
        {P::SignedIn, "signed_in", {"เข้าสู่ระบบแล้ว", "Signed in"}},
        {P::PlacesRead, "places_read", {"ดูพื้นที่", "See areas"}},
        {P::DirectoryRead, "directory_read", {"ดูทำเนียบองค์กร", "See the directory"}},
        {P::DirectoryWrite, "directory_write", {"แก้ไขทำเนียบองค์กร", "Edit the directory"}},
        {P::TasksRead, "tasks_read", {"ดูงานติดตาม", "See tasks"}},
        {P::TasksWrite, "tasks_write", {"ตั้งงาน รับงาน และปิดงาน", "Make, take and end tasks"}},
        {P::HouseholdsRead, "households_read", {"ดูครัวเรือน", "See households"}},
        {P::HouseholdsWrite, "households_write", {"บันทึกและแก้ไขครัวเรือน", "Record and edit households"}},
        {P::CitizenNumberReveal, "citizen_number_reveal", {"เปิดดูเลขประจำตัวประชาชน", "Reveal citizen numbers"}},
        {P::HealthRead, "health_read", {"ดูข้อมูลสุขภาพและความพิการ", "See health and disability"}},
        {P::PicturesWrite, "pictures_write", {"แนบภาพถ่าย", "Add pictures"}},
        {P::FilesWrite, "files_write", {"ส่งรูปภาพ", "Send pictures"}},
        {P::PapersWrite, "papers_write", {"แนบเอกสาร", "Add papers"}},
        {P::SurveyWrite, "survey_write", {"ส่งแบบสำรวจ", "Send surveys"}},
        {P::SurveyReview, "survey_review", {"ตรวจแบบสำรวจเข้าทะเบียน", "Review surveys"}},
        {P::SurveyManage, "survey_manage", {"จัดการแบบสำรวจและเครื่องสำรวจ", "Manage survey forms and devices"}},
        {P::RoundsRead, "rounds_read", {"ดูรอบโครงการ", "See rounds"}},
        {P::RoundsWrite, "rounds_write", {"จัดการรอบและโควตา", "Manage rounds and quotas"}},
        {P::CandidatesPlace, "candidates_place", {"เพิ่มครัวเรือนเข้ารายชื่อพิจารณา", "Add candidates to a round"}},
        {P::MovesRecord, "moves_record", {"บันทึกความก้าวหน้าจากเอกสาร", "Record moves from papers"}},
        {P::HearingsRead, "hearings_read", {"ดูเวทีประชาคม", "See hearings"}},
        {P::HearingsWrite, "hearings_write", {"จัดเวทีประชาคมและผนึกผล", "Hold and seal hearings"}},
        {P::SelectionRead, "selection_read", {"ดูการจัดลำดับ", "See rankings"}},
        {P::SelectionWrite, "selection_write", {"ตรึงบัญชีจัดลำดับและพิจารณาคำคัดค้าน", "Freeze lists and decide on objections"}},
        {P::ScorecardsWrite, "scorecards_write", {"กำหนดเกณฑ์ให้คะแนน", "Set scorecards"}},
        {P::EstimatesRead, "estimates_read", {"ดูประมาณราคาและบัญชีราคา", "See estimates and the price book"}},
        {P::EstimatesWrite, "estimates_write", {"จัดทำประมาณราคา", "Prepare estimates"}},
        {P::PricesWrite, "prices_write", {"แก้ไขบัญชีราคาและชุดซ่อม", "Change the price book and repair kits"}},
        {P::ProposalsRead, "proposals_read", {"ดูข้อเสนอโครงการ", "See proposals"}},
        {P::ProposalsWrite, "proposals_write", {"จัดทำข้อเสนอโครงการของตำบล", "Prepare a tambon's proposal"}},
        {P::ProposalsScreen, "proposals_screen", {"กลั่นกรองข้อเสนอโครงการ", "Screen proposals"}},
        {P::ProposalsDecide, "proposals_decide", {"บันทึกผลอนุมัติ", "Record the approval"}},
        {P::AgreementsRead, "agreements_read", {"ดูบันทึกข้อตกลง", "See agreements"}},
        {P::AgreementsWrite, "agreements_write", {"จัดทำบันทึกข้อตกลง", "Prepare agreements"}},
        {P::AgreementsSign, "agreements_sign", {"ลงนามและผนึกบันทึกข้อตกลง", "Sign and seal agreements"}},
        {P::LedgerRead, "ledger_read", {"ดูบัญชีการเงิน", "See the books"}},
        {P::LedgerWrite, "ledger_write", {"บันทึกบัญชีการเงิน", "Keep the books"}},
        {P::ContributionsRead, "contributions_read", {"ดูเงิน วัสดุ และแรงงานสมทบ", "See contributions"}},
        {P::ContributionsWrite, "contributions_write", {"บันทึกเงิน วัสดุ และแรงงานสมทบ", "Record contributions"}},
        {P::PurchasesRead, "purchases_read", {"ดูการจัดซื้อ", "See purchases"}},
        {P::PurchasesWrite, "purchases_write", {"บันทึกการจัดซื้อ", "Record purchases"}},
        {P::TranchesRead, "tranches_read", {"ดูงวดเงิน", "See tranches"}},
        {P::TranchesPrepare, "tranches_prepare", {"จัดทำงวดเงิน", "Prepare tranches"}},
        {P::TranchesApprove, "tranches_approve", {"อนุมัติงวดเงิน", "Approve tranches"}},
        {P::TranchesRelease, "tranches_release", {"ปล่อยงวดเงิน", "Release tranches"}},
        {P::BankRead, "bank_read", {"ดูรายการเดินบัญชีธนาคาร", "See bank statements"}},
        {P::BankWrite, "bank_write", {"นำเข้าและจับคู่รายการเดินบัญชี", "Import and match bank statements"}},
        {P::ClosingRead, "closing_read", {"ดูการปิดโครงการ", "See the closing"}},
        {P::ClosingWrite, "closing_write", {"ปิดบ้านและตำบล", "Close houses and tambons"}},
        {P::RoundsClose, "rounds_close", {"ปิดรอบโครงการ", "Close rounds"}},
        {P::WorksRead, "works_read", {"ดูงานซ่อมและหลักฐาน", "See works and evidence"}},
        {P::WorksWrite, "works_write", {"บันทึกงานซ่อมและภาพถ่าย", "Record works and photographs"}},
        {P::AcceptanceWrite, "acceptance_write", {"ตรวจรับงาน", "Accept works"}},
        {P::EvidenceSettle, "evidence_settle", {"ชี้ขาดข้อสังเกตภาพถ่าย", "Settle flags of photographs"}},
        {P::RulesWrite, "rules_write", {"กำหนดหลักเกณฑ์รายปีและกรอบเวลา", "Set yearly rules and time limits"}},
        {P::FiguresRead, "figures_read", {"ดูตัวชี้วัด", "See figures"}},
        {P::FiguresWrite, "figures_write", {"บันทึกตัวชี้วัด", "Record figures"}},
        {P::OverviewRead, "overview_read", {"ดูภาพรวม", "See the overview"}},
        {P::NewsRead, "news_read", {"ดูข่าวก่อนเผยแพร่", "See articles before they are public"}},
        {P::NewsWrite, "news_write", {"เขียนข่าว", "Write articles"}},
        {P::NewsReview, "news_review", {"ตรวจและเผยแพร่ข่าว", "Review and publish articles"}},
        {P::AuditRead, "audit_read", {"ดูบันทึกการใช้งาน", "Read the audit"}},
        {P::UsersManage, "users_manage", {"จัดการผู้ใช้", "Manage users"}},
        {P::SettingsManage, "settings_manage", {"ตั้งค่าระบบ", "Change settings"}},
    };
    return rows;
}

} // namespace auth
