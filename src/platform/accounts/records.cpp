// One list of fields for each record of the room.
#include "platform/accounts/records.hpp"

namespace accounts {

using base::fields::items;
using base::fields::number;
using base::fields::SchemaOf;
using base::fields::text;

namespace {

constexpr std::size_t kMaxPassword = 200;
constexpr std::size_t kMaxGrants = 50;

} // namespace

Schema const& schema_of(Tag<SignIn>)
{
    static auto const schema = SchemaOf<SignIn>("SignIn")
                                   .field("user_name", &SignIn::user_name, {"ชื่อผู้ใช้", "User name"}, text(1, 100))
                                   .field("password", &SignIn::password, {"รหัสผ่าน", "Password"}, text(1, kMaxPassword));
    return schema;
}

Schema const& schema_of(Tag<SessionArea>)
{
    static auto const schema = SchemaOf<SessionArea>("SessionArea")
                                   .field("code", &SessionArea::code, {"รหัสพื้นที่", "Area code"})
                                   .field("name_th", &SessionArea::name_th, {"ชื่อไทย", "Thai name"})
                                   .field("name_en", &SessionArea::name_en, {"ชื่ออังกฤษ", "English name"});
    return schema;
}

Schema const& schema_of(Tag<SessionView>)
{
    static auto const schema =
        SchemaOf<SessionView>("SessionView")
            .field("signed_in", &SessionView::signed_in, {"เข้าสู่ระบบแล้ว", "Signed in"})
            .field("csrf", &SessionView::csrf, {"ค่าที่ต้องส่งใน X-CSRF-Token", "To be sent in X-CSRF-Token"})
            .field("user_id", &SessionView::user_id, {"รหัสผู้ใช้", "User id"})
            .field("user_name", &SessionView::user_name, {"ชื่อผู้ใช้", "User name"})
            .field("display_name", &SessionView::display_name, {"ชื่อที่แสดง", "Name shown"})
            .field("language", &SessionView::language, {"ภาษา", "Language"})
            .field("roles", &SessionView::roles, {"บทบาท", "Roles"})
            .field("permissions", &SessionView::permissions, {"สิทธิ์", "Permissions"})
            .field("areas", &SessionView::areas, {"พื้นที่", "Areas"})
            .field("demo_today", &SessionView::demo_today, {"วันของข้อมูลสาธิต", "The demonstration's day"})
            .field("must_change_password", &SessionView::must_change_password, {"ต้องตั้งรหัสผ่านใหม่", "Must choose a new password"})
            .field("today", &SessionView::today, {"วันนี้", "Today"});
    return schema;
}

Schema const& schema_of(Tag<Done>)
{
    static auto const schema = SchemaOf<Done>("Done").field("done", &Done::done, {"เสร็จแล้ว", "Done"});
    return schema;
}

Schema const& schema_of(Tag<LanguageForm>)
{
    static auto const schema =
        SchemaOf<LanguageForm>("LanguageForm").field("language", &LanguageForm::language, {"ภาษา", "Language"});
    return schema;
}

Schema const& schema_of(Tag<PasswordForm>)
{
    static auto const schema =
        SchemaOf<PasswordForm>("PasswordForm")
            .field("old_password", &PasswordForm::old_password, {"รหัสผ่านเดิม", "Present password"}, text(1, kMaxPassword))
            .field("new_password", &PasswordForm::new_password, {"รหัสผ่านใหม่", "New password"}, text(1, kMaxPassword));
    return schema;
}

Schema const& schema_of(Tag<GrantView>)
{
    static auto const schema = SchemaOf<GrantView>("GrantView")
                                   .field("role", &GrantView::role, {"บทบาท", "Role"})
                                   .field("area", &GrantView::area, {"รหัสพื้นที่", "Area code"})
                                   .field("area_name_th", &GrantView::area_name_th, {"พื้นที่ (ไทย)", "Area (Thai)"})
                                   .field("area_name_en", &GrantView::area_name_en, {"พื้นที่ (อังกฤษ)", "Area (English)"})
                                   .field("from", &GrantView::from, {"ตั้งแต่วันที่", "From"})
                                   .field("until", &GrantView::until, {"ถึงวันที่", "Until"});
    return schema;
}

Schema const& schema_of(Tag<UserView>)
{
    static auto const schema =
        SchemaOf<UserView>("UserView")
            .field("id", &UserView::id, {"รหัส", "Id"})
            .field("user_name", &UserView::user_name, {"ชื่อผู้ใช้", "User name"})
            .field("display_name", &UserView::display_name, {"ชื่อที่แสดง", "Name shown"})
            .field("language", &UserView::language, {"ภาษา", "Language"})
            .field("active", &UserView::active, {"ใช้งานได้", "Active"})
            .field("must_change_password", &UserView::must_change_password, {"ต้องตั้งรหัสผ่านใหม่", "Must choose a new password"})
            .field("made_up", &UserView::made_up, {"บุคคลสมมติ", "Made up"})
            .field("grants", &UserView::grants, {"บทบาทในพื้นที่", "Roles in areas"})
            .field("last_sign_in", &UserView::last_sign_in, {"เข้าสู่ระบบล่าสุด", "Last sign-in"})
            .field("version", &UserView::version, {"รุ่นข้อมูล", "Version"});
    return schema;
}

Schema const& schema_of(Tag<UserPage>)
{
    static auto const schema = SchemaOf<UserPage>("UserPage")
                                   .field("items", &UserPage::items, {"ผู้ใช้", "Users"})
                                   .field("next", &UserPage::next, {"หน้าถัดไป", "Next page"});
    return schema;
}

Schema const& schema_of(Tag<GrantForm>)
{
    static auto const schema = SchemaOf<GrantForm>("GrantForm")
                                   .field("role", &GrantForm::role, {"บทบาท", "Role"})
                                   .field("area", &GrantForm::area, {"พื้นที่", "Area"})
                                   .field("from", &GrantForm::from, {"ตั้งแต่วันที่", "From"})
                                   .field("until", &GrantForm::until, {"ถึงวันที่", "Until"});
    return schema;
}

Schema const& schema_of(Tag<UserForm>)
{
    static auto const schema =
        SchemaOf<UserForm>("UserForm")
            .field("user_name", &UserForm::user_name, {"ชื่อผู้ใช้", "User name"}, text(1, 64))
            .field("display_name", &UserForm::display_name, {"ชื่อที่แสดง", "Name shown"}, text(1, 100))
            .field("language", &UserForm::language, {"ภาษา", "Language"})
            .field("active", &UserForm::active, {"ใช้งานได้", "Active"})
            .field("grants", &UserForm::grants, {"บทบาทในพื้นที่", "Roles in areas"}, items(0, kMaxGrants))
            .field("password", &UserForm::password, {"รหัสผ่านชั่วคราว", "Temporary password"}, text(1, kMaxPassword))
            .field("version", &UserForm::version, {"รุ่นข้อมูลที่เริ่มแก้", "Version started from"}, number(1, std::int64_t{1} << 40));
    return schema;
}

Schema const& schema_of(Tag<RoleView>)
{
    static auto const schema = SchemaOf<RoleView>("RoleView")
                                   .field("name", &RoleView::name, {"ชื่อในระบบ", "Name"})
                                   .field("label_th", &RoleView::label_th, {"ชื่อไทย", "Thai label"})
                                   .field("label_en", &RoleView::label_en, {"ชื่ออังกฤษ", "English label"})
                                   .field("permissions", &RoleView::permissions, {"สิทธิ์", "Permissions"});
    return schema;
}

Schema const& schema_of(Tag<RoleList>)
{
    static auto const schema = SchemaOf<RoleList>("RoleList").field("items", &RoleList::items, {"บทบาท", "Roles"});
    return schema;
}

} // namespace accounts
