// Generated from openapi.json by `npm run types`; change the server, not this file.

export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description ผู้ใช้ที่เข้าสู่ระบบอยู่
         */
        get: operations["get_session"];
        put?: never;
        /**
         * Sign in
         * @description เข้าสู่ระบบ
         */
        post: operations["post_session"];
        /**
         * Sign out
         * @description ออกจากระบบ
         */
        delete: operations["delete_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose one's language
         * @description เลือกภาษาของตน
         */
        post: operations["post_session_language"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's password
         * @description เปลี่ยนรหัสผ่านของตน
         */
        post: operations["post_session_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users
         * @description รายชื่อผู้ใช้
         */
        get: operations["get_users"];
        put?: never;
        /**
         * Add a user
         * @description เพิ่มผู้ใช้
         */
        post: operations["post_users"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One user
         * @description ผู้ใช้หนึ่งคน
         */
        get: operations["get_users_id"];
        /**
         * Change a user
         * @description แก้ไขผู้ใช้
         */
        put: operations["put_users_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Roles and what they may do
         * @description บทบาทและสิทธิ์
         */
        get: operations["get_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit, newest first
         * @description บันทึกการใช้งาน ใหม่สุดก่อน
         */
        get: operations["get_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a paper as PDF; sending it again changes nothing
         * @description ส่งเอกสาร PDF (ส่งซ้ำได้)
         */
        put: operations["put_papers_sha256"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send a picture; sending it again changes nothing
         * @description ส่งรูปภาพ (ส่งซ้ำได้)
         */
        put: operations["put_files_sha256"];
        post?: never;
        delete?: never;
        options?: never;
        /**
         * Whether a picture has arrived
         * @description ตรวจว่าได้รับรูปภาพแล้วหรือไม่
         */
        head: operations["head_files_sha256"];
        patch?: never;
        trace?: never;
    };
    "/api/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Areas directly within one, or all provinces
         * @description พื้นที่ย่อยของพื้นที่หนึ่ง หรือทุกจังหวัด
         */
        get: operations["get_areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find areas by Thai name, English name or postcode
         * @description ค้นหาพื้นที่ด้วยชื่อไทย อังกฤษ หรือรหัสไปรษณีย์
         */
        get: operations["get_areas_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One area
         * @description พื้นที่หนึ่ง
         */
        get: operations["get_areas_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The directory
         * @description ทำเนียบองค์กร
         */
        get: operations["get_organizations"];
        put?: never;
        /**
         * Enter an organisation
         * @description เพิ่มองค์กร
         */
        post: operations["post_organizations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many organisations of each kind
         * @description จำนวนองค์กรตามประเภท
         */
        get: operations["get_organizations_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The directory as a spreadsheet
         * @description ทำเนียบเป็นตารางคำนวณ
         */
        get: operations["get_organizations_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The directory as CSV
         * @description ทำเนียบเป็น CSV
         */
        get: operations["get_organizations_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One organisation
         * @description องค์กรหนึ่ง
         */
        get: operations["get_organizations_id"];
        /**
         * Change an organisation
         * @description แก้ไของค์กร
         */
        put: operations["put_organizations_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to an organisation
         * @description ประวัติขององค์กร
         */
        get: operations["get_organizations_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/representatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a representative
         * @description เพิ่มผู้แทน
         */
        post: operations["post_organizations_id_representatives"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}/representatives/{rid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a representative
         * @description แก้ไขผู้แทน
         */
        put: operations["put_organizations_id_representatives_rid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks
         * @description งานติดตาม
         */
        get: operations["get_tasks"];
        put?: never;
        /**
         * Make a task
         * @description ตั้งงาน
         */
        post: operations["post_tasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tasks as a spreadsheet
         * @description งานติดตามเป็นสเปรดชีต
         */
        get: operations["get_tasks_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One task
         * @description งานหนึ่งงาน
         */
        get: operations["get_tasks_id"];
        /**
         * Change owner, day or words
         * @description เปลี่ยนผู้รับผิดชอบ กำหนด หรือข้อความ
         */
        put: operations["put_tasks_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Time line of a task
         * @description เส้นเวลาของงาน
         */
        get: operations["get_tasks_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is done
         * @description ทำเสร็จแล้ว
         */
        post: operations["post_tasks_id_done"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/dropped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop a task with a reason
         * @description ยกเลิกงานพร้อมเหตุผล
         */
        post: operations["post_tasks_id_dropped"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who may be given a task
         * @description ผู้ที่มอบหมายงานให้ได้
         */
        get: operations["get_task_owners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Households of one's area, or a search
         * @description รายชื่อครัวเรือนในพื้นที่ของผู้ใช้ หรือค้นหา
         */
        get: operations["get_households"];
        put?: never;
        /**
         * Register a household
         * @description ลงทะเบียนครัวเรือน
         */
        post: operations["post_households"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The choices of every field
         * @description ตัวเลือกของทุกช่อง
         */
        get: operations["get_households_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register as a spreadsheet
         * @description ทะเบียนเป็นตารางคำนวณ
         */
        get: operations["get_households_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register as CSV
         * @description ทะเบียนเป็น CSV
         */
        get: operations["get_households_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One household; the reading is recorded
         * @description ครัวเรือนหนึ่งหลัง (บันทึกการเปิดดู)
         */
        get: operations["get_households_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to the household
         * @description ความเป็นมาของครัวเรือน
         */
        get: operations["get_households_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/people/{person}/citizen-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole number; the reason is recorded
         * @description เลขประจำตัวเต็ม (บันทึกเหตุผล)
         */
        get: operations["get_households_id_people_person_citizen_number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/pictures/{picture}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The picture
         * @description ไฟล์ภาพ
         */
        get: operations["get_households_id_pictures_picture_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a form without saving
         * @description ตรวจแบบโดยไม่บันทึก
         */
        post: operations["post_households_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a picture that was uploaded
         * @description แนบภาพที่ส่งแล้ว
         */
        post: operations["post_households_id_pictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/pictures/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a picture out
         * @description นำภาพออก
         */
        delete: operations["delete_households_id_pictures_picture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a household field by field; sending it again changes nothing
         * @description แก้ไขครัวเรือนทีละช่อง (ส่งซ้ำได้)
         */
        post: operations["post_households_id_edits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fields in which two people wrote two things
         * @description ช่องที่สองคนบันทึกต่างกัน
         */
        get: operations["get_households_id_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/household-conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open conflicts of one's area
         * @description รายการที่รอตัดสินในพื้นที่
         */
        get: operations["get_household_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/household-conflicts/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide which value stands
         * @description ตัดสินว่าใช้ค่าใด
         */
        post: operations["post_household_conflicts_id_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openrosa/{key}/formList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OpenRosa form list
         * @description รายการแบบสำรวจ (OpenRosa)
         */
        get: operations["get_root_openrosa_key_form_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openrosa/{key}/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OpenRosa form
         * @description แบบสำรวจ (OpenRosa)
         */
        get: operations["get_root_openrosa_key_forms_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openrosa/{key}/forms/{form}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OpenRosa manifest
         * @description ไฟล์ประกอบแบบสำรวจ (OpenRosa)
         */
        get: operations["get_root_openrosa_key_forms_form_manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openrosa/{key}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a survey with its pictures (OpenRosa)
         * @description ส่งแบบสำรวจพร้อมภาพ (OpenRosa)
         */
        post: operations["post_root_openrosa_key_submission"];
        delete?: never;
        options?: never;
        /**
         * Asked before sending (OpenRosa)
         * @description ถามก่อนส่ง (OpenRosa)
         */
        head: operations["head_root_openrosa_key_submission"];
        patch?: never;
        trace?: never;
    };
    "/openrosa/formList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OpenRosa form list
         * @description รายการแบบสำรวจ (OpenRosa)
         */
        get: operations["get_root_openrosa_form_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openrosa/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OpenRosa form
         * @description แบบสำรวจ (OpenRosa)
         */
        get: operations["get_root_openrosa_forms_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openrosa/forms/{form}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OpenRosa manifest
         * @description ไฟล์ประกอบแบบสำรวจ (OpenRosa)
         */
        get: operations["get_root_openrosa_forms_form_manifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openrosa/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a survey with its pictures (OpenRosa)
         * @description ส่งแบบสำรวจพร้อมภาพ (OpenRosa)
         */
        post: operations["post_root_openrosa_submission"];
        delete?: never;
        options?: never;
        /**
         * Asked before sending (OpenRosa)
         * @description ถามก่อนส่ง (OpenRosa)
         */
        head: operations["head_root_openrosa_submission"];
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One submission; the reading is recorded. Senders who do not review see its state only
         * @description แบบสำรวจหนึ่งชุด (บันทึกการเปิดดู)
         */
        get: operations["get_submissions_id"];
        /**
         * Send a survey; sending it again changes nothing
         * @description ส่งแบบสำรวจ (ส่งซ้ำได้)
         */
        put: operations["put_submissions_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture of a submission; the reading is recorded
         * @description ภาพที่ส่งมากับแบบสำรวจ (บันทึกการเปิดดู)
         */
        get: operations["get_submissions_id_files_name"];
        /**
         * Put an uploaded picture beside the answers that name it
         * @description แนบภาพที่ส่งแล้วกับคำตอบ
         */
        put: operations["put_submissions_id_files_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/returned-surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Surveys one sent that came back and were not sent again; the reading is recorded
         * @description แบบสำรวจของตนที่สภาฯ ส่งคืนและยังไม่ได้ส่งใหม่ (บันทึกการเปิดดู)
         */
        get: operations["get_returned_surveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/returned-surveys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers and pictures' hashes of a survey of one's own that came back; the reading is recorded
         * @description คำตอบและภาพของแบบสำรวจของตนที่ส่งคืน (บันทึกการเปิดดู)
         */
        get: operations["get_returned_surveys_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Household surveys of one's areas, newest first
         * @description แบบสำรวจครัวเรือนที่ส่งมา ใหม่สุดก่อน
         */
        get: operations["get_submissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register, link to a household, or return
         * @description รับเข้าทะเบียน เชื่อมกับครัวเรือนเดิม หรือส่งคืน
         */
        post: operations["post_submissions_id_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the last survey of a household says beside the register; the reading is recorded
         * @description คำตอบของการสำรวจครั้งล่าสุดที่ไม่อยู่ในทะเบียน (บันทึกการเปิดดู)
         */
        get: operations["get_households_id_survey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Households to carry into the field; the reading is recorded
         * @description ครัวเรือนที่นำลงเครื่อง (บันทึกการอ่าน)
         */
        get: operations["get_carry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Survey forms
         * @description แบบสำรวจ
         */
        get: operations["get_survey_forms"];
        put?: never;
        /**
         * Upload an XForm
         * @description นำแบบสำรวจ (XForm) เข้าระบบ
         */
        post: operations["post_survey_forms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One form
         * @description แบบสำรวจหนึ่งแบบ
         */
        get: operations["get_survey_forms_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-forms/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Open or close a version of a form: phones are given the newest that is open; what was filled is taken all the same
         * @description เปิดหรือปิดแบบสำรวจรุ่นหนึ่ง เครื่องสำรวจได้รับรุ่นใหม่สุดที่เปิดอยู่
         */
        put: operations["put_survey_forms_id_open"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-forms/{id}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The XForm
         * @description ไฟล์ XForm
         */
        get: operations["get_survey_forms_id_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-forms/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers to a form; the reading is recorded
         * @description คำตอบของแบบสำรวจ (บันทึกการอ่าน)
         */
        get: operations["get_survey_forms_id_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-forms/{id}/answers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers as CSV
         * @description คำตอบเป็น CSV
         */
        get: operations["get_survey_forms_id_answers_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-forms/{id}/answers.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers as a spreadsheet, with a sheet for each repeat
         * @description คำตอบเป็นตารางคำนวณ
         */
        get: operations["get_survey_forms_id_answers_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Devices of one's areas
         * @description เครื่องสำรวจในพื้นที่
         */
        get: operations["get_survey_devices"];
        put?: never;
        /**
         * Make a device's key; its QR code is shown once
         * @description ออกกุญแจให้เครื่องสำรวจ (แสดง QR ครั้งเดียว)
         */
        post: operations["post_survey_devices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey-devices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a device's key
         * @description ยกเลิกกุญแจของเครื่อง
         */
        delete: operations["delete_survey_devices_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All programmes
         * @description โครงการทั้งหมด
         */
        get: operations["get_programmes"];
        put?: never;
        /**
         * Add a programme
         * @description เพิ่มโครงการ
         */
        post: operations["post_programmes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Year-dated rules
         * @description หลักเกณฑ์ประจำปี
         */
        get: operations["get_programmes_id_rules"];
        put?: never;
        /**
         * Add a rule
         * @description เพิ่มหลักเกณฑ์
         */
        post: operations["post_programmes_id_rules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a rule
         * @description แก้ไขหลักเกณฑ์
         */
        put: operations["put_rules_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rounds
         * @description รอบโครงการ
         */
        get: operations["get_rounds"];
        put?: never;
        /**
         * Open a round
         * @description เปิดรอบ
         */
        post: operations["post_rounds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * States of a house and their moves
         * @description สถานะของบ้านและการเปลี่ยนที่ทำได้
         */
        get: operations["get_rounds_states"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One round with its river
         * @description รอบหนึ่งรอบ พร้อมจำนวนตามตำบลและสถานะ
         */
        get: operations["get_rounds_id"];
        /**
         * Change a round
         * @description แก้ไขรอบ
         */
        put: operations["put_rounds_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the quotas
         * @description กำหนดโควตา
         */
        put: operations["put_rounds_id_quotas"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/houses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses of a round
         * @description บ้านในรอบ
         */
        get: operations["get_rounds_id_houses"];
        put?: never;
        /**
         * Add candidates
         * @description เพิ่มครัวเรือนเข้ารายชื่อพิจารณา
         */
        post: operations["post_rounds_id_houses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/houses.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses as a spreadsheet
         * @description บ้านในรอบ เป็นสเปรดชีต
         */
        get: operations["get_rounds_id_houses_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/houses.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses as CSV
         * @description บ้านในรอบ เป็น CSV
         */
        get: operations["get_rounds_id_houses_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record moves from paper
         * @description บันทึกการเปลี่ยนสถานะจากเอกสาร
         */
        post: operations["post_rounds_id_moves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One house of a round
         * @description บ้านหนึ่งหลังในรอบ
         */
        get: operations["get_round_houses_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rounds of a household
         * @description รอบที่ครัวเรือนนี้อยู่
         */
        get: operations["get_households_id_rounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stage-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Days allowed in each state
         * @description กำหนดเวลาของแต่ละสถานะ
         */
        get: operations["get_stage_limits"];
        /**
         * Change the limits
         * @description แก้ไขกำหนดเวลา
         */
        put: operations["put_stage_limits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hearings
         * @description รายการเวทีประชาคม
         */
        get: operations["get_hearings"];
        put?: never;
        /**
         * Plan a hearing
         * @description นัดเวทีประชาคม
         */
        post: operations["post_hearings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One hearing
         * @description เวทีประชาคมหนึ่งเวที
         */
        get: operations["get_hearings_id"];
        /**
         * Change a hearing
         * @description แก้ไขเวทีประชาคม
         */
        put: operations["put_hearings_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses that wait for the hearing
         * @description บ้านที่รอประชาคม
         */
        get: operations["get_hearings_id_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * List the candidates
         * @description กำหนดรายชื่อครัวเรือนที่พิจารณา
         */
        put: operations["put_hearings_id_candidates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the meeting
         * @description เปิดประชุม
         */
        post: operations["post_hearings_id_opening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the hearing
         * @description ยกเลิกเวทีประชาคม
         */
        post: operations["post_hearings_id_cancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the minutes
         * @description เขียนบันทึกการประชุม
         */
        put: operations["put_hearings_id_minutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the hearing to a laptop: the package
         * @description ส่งเวทีไปจัดที่โน้ตบุ๊ก
         */
        post: operations["post_hearings_id_checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/checkout/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke the package of a laptop
         * @description เพิกถอนชุดข้อมูลของโน้ตบุ๊ก
         */
        post: operations["post_hearings_id_checkout_revocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The sealed result of this laptop, for the province
         * @description ผลที่ผนึกแล้วของโน้ตบุ๊กนี้ สำหรับส่งจังหวัด
         */
        post: operations["post_hearings_id_result"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a laptop's sealed result; sending it again changes nothing
         * @description รับผลที่ผนึกแล้วจากโน้ตบุ๊ก (ส่งซ้ำได้)
         */
        post: operations["post_hearings_returns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/hall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the hall for telephones, with a new code
         * @description เปิดให้โทรศัพท์เข้าร่วม ด้วยรหัสใหม่
         */
        post: operations["post_hearings_id_hall"];
        /**
         * Close the hall for telephones
         * @description ปิดการเข้าร่วมด้วยโทรศัพท์
         */
        delete: operations["delete_hearings_id_hall"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands on the projector
         * @description สิ่งที่ขึ้นจอฉาย
         */
        get: operations["get_hearings_id_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hall, for telephones
         * @description ห้องประชุมสำหรับโทรศัพท์
         */
        get: operations["get_hall_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/{code}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by telephone
         * @description ลงชื่อด้วยโทรศัพท์
         */
        post: operations["post_hall_code_arrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/{code}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object by telephone
         * @description คัดค้านด้วยโทรศัพท์
         */
        post: operations["post_hall_code_objection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hall/{code}/hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote by telephone
         * @description ลงมติด้วยโทรศัพท์
         */
        post: operations["post_hall_code_hand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a telephone enters the code
         * @description หน้ากรอกรหัสเข้าร่วม
         */
        get: operations["get_root_hall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hall/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hall's page for telephones
         * @description หน้าของห้องประชุมสำหรับโทรศัพท์
         */
        get: operations["get_root_hall_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hall.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its script
         * @description โปรแกรมของหน้าห้องประชุม
         */
        get: operations["get_root_hall_js"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hall.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its style
         * @description รูปแบบของหน้าห้องประชุม
         */
        get: operations["get_root_hall_css"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/attendees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * People who came
         * @description ลงชื่อผู้เข้าร่วม
         */
        post: operations["post_hearings_id_attendees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/attendees/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm people who signed in by telephone
         * @description ยืนยันผู้ที่ลงชื่อด้วยโทรศัพท์
         */
        post: operations["post_hearings_id_attendees_confirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/attendees/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take people out of the attendance, with their hands
         * @description นำผู้เข้าร่วมหลายคนออก พร้อมเสียงที่ลงไว้
         */
        post: operations["post_hearings_id_attendees_removal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/attendees/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take somebody out of the attendance
         * @description นำผู้เข้าร่วมออก
         */
        delete: operations["delete_hearings_id_attendees_part"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What somebody said
         * @description บันทึกความเห็นหรือข้อคัดค้าน
         */
        post: operations["post_hearings_id_statements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/statements/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a statement, or record the answer to it
         * @description แก้ไขความเห็นหรือบันทึกคำชี้แจง
         */
        put: operations["put_hearings_id_statements_part"];
        post?: never;
        /**
         * Take a statement out
         * @description นำความเห็นออก
         */
        delete: operations["delete_hearings_id_statements_part"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The people's order
         * @description บันทึกลำดับของที่ประชุม
         */
        put: operations["put_hearings_id_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a vote, or open one by single hands
         * @description บันทึกหรือเปิดการลงมติ
         */
        post: operations["post_hearings_id_votes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/votes/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a vote, or close it
         * @description แก้ไขหรือปิดการลงมติ
         */
        put: operations["put_hearings_id_votes_part"];
        post?: never;
        /**
         * Take a vote out
         * @description นำการลงมติออก
         */
        delete: operations["delete_hearings_id_votes_part"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/votes/{part}/hands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The hand of one person
         * @description บันทึกเสียงของผู้เข้าร่วมหนึ่งคน
         */
        post: operations["post_hearings_id_votes_part_hands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a picture that was uploaded
         * @description แนบภาพที่ส่งแล้ว
         */
        post: operations["post_hearings_id_pictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/pictures/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a picture out
         * @description นำภาพออก
         */
        delete: operations["delete_hearings_id_pictures_part"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/pictures/{part}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The picture
         * @description ไฟล์ภาพ
         */
        get: operations["get_hearings_id_pictures_part_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal; its houses become heard
         * @description ผนึกเวทีประชาคม บ้านทุกหลังเป็นผ่านประชาคม
         */
        post: operations["post_hearings_id_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Time line of the hearing
         * @description เส้นเวลาของเวที
         */
        get: operations["get_hearings_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/minutes.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Minutes
         * @description รายงานการประชุม
         */
        get: operations["get_hearings_id_minutes_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/sign-in.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign-in sheet
         * @description ใบลงชื่อ
         */
        get: operations["get_hearings_id_sign_in_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hearings/{id}/ranked-list.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ranked list for the notice board
         * @description ประกาศลำดับสำหรับปิดประกาศ
         */
        get: operations["get_hearings_id_ranked_list_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/hearings/seals/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the seal code of a hearing proves
         * @description ตรวจสอบเวทีประชาคมจากรหัสผนึก
         */
        get: operations["get_public_hearings_seals_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selection/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The facts that a scorecard may ask
         * @description ข้อเท็จจริงที่เกณฑ์ให้คะแนนถามได้
         */
        get: operations["get_selection_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every scorecard
         * @description เกณฑ์ให้คะแนนทุกฉบับ
         */
        get: operations["get_scorecards"];
        put?: never;
        /**
         * Save a new version of a scorecard
         * @description บันทึกเกณฑ์ฉบับใหม่
         */
        post: operations["post_scorecards"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scorecards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One scorecard
         * @description เกณฑ์หนึ่งฉบับ
         */
        get: operations["get_scorecards_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rankings of a round by tambon
         * @description การจัดลำดับรายตำบลของรอบ
         */
        get: operations["get_rounds_id_rankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Points of the candidates of a round
         * @description คะแนนของครัวเรือนที่รอประชาคมหรือรอจัดลำดับ
         */
        get: operations["get_rounds_id_points"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rankings/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A draft of the list, without saving
         * @description ร่างบัญชีจัดลำดับ โดยไม่บันทึก
         */
        post: operations["post_rankings_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rankings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try other weights, quotas or money
         * @description ลองเปลี่ยนน้ำหนัก โควตา หรือวงเงิน
         */
        post: operations["post_rankings_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze a ranked list
         * @description ตรึงบัญชีจัดลำดับ
         */
        post: operations["post_rankings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rankings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One ranked list
         * @description บัญชีจัดลำดับหนึ่งฉบับ
         */
        get: operations["get_rankings_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rankings/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compute the list again from its frozen inputs
         * @description คำนวณบัญชีซ้ำจากข้อมูลที่ตรึงไว้
         */
        get: operations["get_rankings_id_replay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rankings/{id}/letters.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reason letters, one a household
         * @description หนังสือแจ้งผลรายครัวเรือน
         */
        get: operations["get_rankings_id_letters_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rankings/{id}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill a left place from the reserve
         * @description แทนบ้านที่ออกด้วยลำดับสำรอง
         */
        post: operations["post_rankings_id_replacements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rankings/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an objection or an appeal
         * @description รับคำคัดค้านหรืออุทธรณ์
         */
        post: operations["post_rankings_id_objections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on an objection
         * @description บันทึกผลการพิจารณาคำคัดค้าน
         */
        post: operations["post_objections_id_decision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Duties that one person may not do on the same thing
         * @description หน้าที่ที่ต้องเป็นคนละคน
         */
        get: operations["get_duty_exclusions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The price book
         * @description บัญชีราคา
         */
        get: operations["get_price_items"];
        put?: never;
        /**
         * Add an item
         * @description เพิ่มรายการ
         */
        post: operations["post_price_items"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-items.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The price book as a spreadsheet
         * @description บัญชีราคาเป็นสเปรดชีต
         */
        get: operations["get_price_items_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-items.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The price book as CSV
         * @description บัญชีราคาเป็น CSV
         */
        get: operations["get_price_items_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-items/file/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a file of prices would change, without saving
         * @description ลองอ่านไฟล์ราคา โดยไม่บันทึก
         */
        post: operations["post_price_items_file_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-items/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a file of prices
         * @description นำเข้าไฟล์ราคา
         */
        post: operations["post_price_items_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item with its prices
         * @description รายการหนึ่งพร้อมประวัติราคา
         */
        get: operations["get_price_items_id"];
        /**
         * Change an item
         * @description แก้ไขรายการ
         */
        put: operations["put_price_items_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/price-items/{id}/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a price
         * @description บันทึกราคา
         */
        post: operations["post_price_items_id_prices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repair-kits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Repair kits by kind of damage
         * @description ชุดซ่อมตามสภาพ
         */
        get: operations["get_repair_kits"];
        put?: never;
        /**
         * Add a kit
         * @description เพิ่มชุดซ่อม
         */
        post: operations["post_repair_kits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/repair-kits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a kit
         * @description แก้ไขชุดซ่อม
         */
        put: operations["put_repair_kits_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The estimate of a house
         * @description ประมาณราคาของบ้านหนึ่งหลัง
         */
        get: operations["get_round_houses_id_estimate"];
        put?: never;
        /**
         * Begin an estimate, or a new version
         * @description เริ่มประมาณราคา หรือฉบับใหม่
         */
        post: operations["post_round_houses_id_estimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version of an estimate
         * @description ประมาณราคาหนึ่งฉบับ
         */
        get: operations["get_estimates_id"];
        /**
         * Change a draft
         * @description แก้ไขร่างประมาณราคา
         */
        put: operations["put_estimates_id"];
        post?: never;
        /**
         * Throw a draft away
         * @description ทิ้งร่างประมาณราคา
         */
        delete: operations["delete_estimates_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}/prepared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare: the draft becomes the final version
         * @description จัดทำประมาณราคาเสร็จ
         */
        post: operations["post_estimates_id_prepared"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The estimate as a paper
         * @description ใบประมาณราคา
         */
        get: operations["get_estimates_id_paper_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/estimates/{id}/lines.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The estimate as a spreadsheet
         * @description ประมาณราคาเป็นสเปรดชีต
         */
        get: operations["get_estimates_id_lines_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The estimates of a round's houses
         * @description ประมาณราคาของบ้านในรอบ
         */
        get: operations["get_rounds_id_estimates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/estimates.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round's estimates as a spreadsheet
         * @description ประมาณราคาของรอบเป็นสเปรดชีต
         */
        get: operations["get_rounds_id_estimates_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/estimates.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round's estimates as CSV
         * @description ประมาณราคาของรอบเป็น CSV
         */
        get: operations["get_rounds_id_estimates_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/estimates.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The papers of all prepared estimates
         * @description ใบประมาณราคาทุกหลังที่จัดทำแล้ว
         */
        get: operations["get_rounds_id_estimates_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proposals of a round by tambon
         * @description ข้อเสนอโครงการของรอบ รายตำบล
         */
        get: operations["get_rounds_id_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/proposals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals as a spreadsheet
         * @description ข้อเสนอโครงการ เป็นสเปรดชีต
         */
        get: operations["get_rounds_id_proposals_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/proposals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals as CSV
         * @description ข้อเสนอโครงการ เป็น CSV
         */
        get: operations["get_rounds_id_proposals_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a tambon's proposal over its ranked houses
         * @description เริ่มข้อเสนอของตำบลจากบ้านที่จัดลำดับแล้ว
         */
        post: operations["post_proposals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One proposal, with what is missing
         * @description ข้อเสนอหนึ่งฉบับ พร้อมสิ่งที่ยังขาด
         */
        get: operations["get_proposals_id"];
        /**
         * Change a proposal
         * @description แก้ไขข้อเสนอ
         */
        put: operations["put_proposals_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send; its houses become proposed
         * @description ส่งข้อเสนอ บ้านเป็นเสนอแล้ว
         */
        post: operations["post_proposals_id_submission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a proposal
         * @description ถอนข้อเสนอ
         */
        post: operations["post_proposals_id_withdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a paper
         * @description แนบเอกสาร
         */
        post: operations["post_proposals_id_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/papers/{paper}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a paper out
         * @description นำเอกสารออก
         */
        delete: operations["delete_proposals_id_papers_paper"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/papers/{paper}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a paper
         * @description เปิดเอกสารแนบ
         */
        get: operations["get_proposals_id_papers_paper_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask, or ask for a correction, of a house or the whole
         * @description ถามหรือให้แก้ไข รายหลังหรือทั้งฉบับ
         */
        post: operations["post_proposals_id_questions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/questions/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a question that was not sent
         * @description ลบคำถามที่ยังไม่ส่ง
         */
        delete: operations["delete_proposals_id_questions_question"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/questions/{question}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a question
         * @description ตอบคำถาม
         */
        put: operations["put_proposals_id_questions_question_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send back with questions
         * @description ส่งกลับให้ตำบลแก้ไข
         */
        post: operations["post_proposals_id_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the screening
         * @description บันทึกผลกลั่นกรอง
         */
        post: operations["post_proposals_id_screening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proposal as it was sent that time
         * @description ข้อเสนอตามที่ส่งครั้งนั้น
         */
        get: operations["get_proposals_id_versions_number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Time line of a proposal
         * @description เส้นเวลาของข้อเสนอ
         */
        get: operations["get_proposals_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/proposal.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The proposal on paper
         * @description แบบเสนอโครงการตำบล
         */
        get: operations["get_proposals_id_proposal_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The houses that wait for approval
         * @description บ้านที่รอการอนุมัติของรอบ
         */
        get: operations["get_rounds_id_decisions"];
        put?: never;
        /**
         * Record the decisions of a round at once
         * @description บันทึกผลอนุมัติทั้งรอบในครั้งเดียว
         */
        post: operations["post_rounds_id_decisions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/meeting-pack.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The meeting pack
         * @description เอกสารประกอบการประชุม
         */
        get: operations["get_rounds_id_meeting_pack_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/meeting-pack.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The meeting pack as a spreadsheet
         * @description เอกสารประกอบการประชุม เป็นสเปรดชีต
         */
        get: operations["get_rounds_id_meeting_pack_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/beneficiaries.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of beneficiaries
         * @description ทะเบียนผู้รับประโยชน์
         */
        get: operations["get_rounds_id_beneficiaries_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/beneficiaries.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of beneficiaries as a spreadsheet
         * @description ทะเบียนผู้รับประโยชน์ เป็นสเปรดชีต
         */
        get: operations["get_rounds_id_beneficiaries_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agreements
         * @description บันทึกข้อตกลง
         */
        get: operations["get_agreements"];
        put?: never;
        /**
         * Draw up an agreement over the approved houses
         * @description ร่างบันทึกข้อตกลงจากบ้านที่อนุมัติแล้ว
         */
        post: operations["post_agreements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agreement with its money proof
         * @description บันทึกข้อตกลงหนึ่งฉบับ
         */
        get: operations["get_agreements_id"];
        /**
         * Change a draft
         * @description แก้ไขร่าง
         */
        put: operations["put_agreements_id"];
        post?: never;
        /**
         * Withdraw a draft
         * @description ถอนร่าง
         */
        delete: operations["delete_agreements_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the list of houses from the round
         * @description ปรับบัญชีรายชื่อบ้านใหม่จากรอบ
         */
        post: operations["post_agreements_id_renewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a party has signed
         * @description บันทึกการลงนามของคู่สัญญา
         */
        post: operations["post_agreements_id_signatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/signatures/{party}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a signature back
         * @description ถอนลายมือชื่อจากร่าง
         */
        delete: operations["delete_agreements_id_signatures_party"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal; all its houses become signed
         * @description ผนึกบันทึกข้อตกลง บ้านทุกหลังเป็นลงนามแล้ว
         */
        post: operations["post_agreements_id_seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw up an amendment
         * @description ร่างฉบับแก้ไขเพิ่มเติม
         */
        post: operations["post_agreements_id_amendments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the agreement
         * @description บอกเลิกบันทึกข้อตกลง
         */
        post: operations["post_agreements_id_termination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/households/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agreements that name a household
         * @description บันทึกข้อตกลงที่มีครัวเรือนนี้
         */
        get: operations["get_households_id_agreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Time line of all versions
         * @description เส้นเวลาของทุกฉบับ
         */
        get: operations["get_agreements_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agreement on paper
         * @description เอกสารบันทึกข้อตกลง
         */
        get: operations["get_agreements_id_paper_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/houses.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List of houses as a spreadsheet
         * @description บัญชีรายชื่อ เป็นสเปรดชีต
         */
        get: operations["get_agreements_id_houses_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/houses.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List of houses as CSV
         * @description บัญชีรายชื่อ เป็น CSV
         */
        get: operations["get_agreements_id_houses_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreement-templates/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The wording a draft begins with
         * @description ข้อความตั้งต้นของบันทึกข้อตกลง
         */
        get: operations["get_agreement_templates_default"];
        /**
         * Change the wording
         * @description แก้ไขข้อความตั้งต้น
         */
        put: operations["put_agreement_templates_default"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/seals/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a seal code proves
         * @description ตรวจสอบเอกสารจากรหัสผนึก
         */
        get: operations["get_public_seals_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Books of a round: balances and what is not accounted for
         * @description บัญชีของรอบ ยอดคงเหลือ และสิ่งที่ยังไม่ลงตัว
         */
        get: operations["get_rounds_id_books"];
        put?: never;
        /**
         * Open the books, or bring them to what was agreed
         * @description เปิดบัญชี หรือปรับให้ตรงกับบันทึกข้อตกลง
         */
        post: operations["post_rounds_id_books"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/ledger-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a bank account, cash box or advance
         * @description เปิดบัญชีธนาคาร เงินสด หรือเงินยืม
         */
        post: operations["post_rounds_id_ledger_accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of a round, newest first
         * @description รายการบัญชีของรอบ ใหม่ก่อน
         */
        get: operations["get_rounds_id_ledger_entries"];
        put?: never;
        /**
         * Enter by hand what no other page books
         * @description บันทึกรายการด้วยมือ
         */
        post: operations["post_rounds_id_ledger_entries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry with its postings
         * @description รายการบัญชีหนึ่งรายการ
         */
        get: operations["get_ledger_entries_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-entries/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct an entry by one that reverses it
         * @description กลับรายการพร้อมเหตุผล
         */
        post: operations["post_ledger_entries_id_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-entries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Time line of an entry
         * @description เส้นเวลาของรายการ
         */
        get: operations["get_ledger_entries_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is booked for one house
         * @description บัญชีของบ้านหนึ่งหลัง
         */
        get: operations["get_round_houses_id_books"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Income and expense as a spreadsheet
         * @description ทะเบียนคุมรายรับ-รายจ่าย เป็นสเปรดชีต
         */
        get: operations["get_rounds_id_register_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Income and expense as CSV
         * @description ทะเบียนคุมรายรับ-รายจ่าย เป็น CSV
         */
        get: operations["get_rounds_id_register_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/register.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Income and expense on paper
         * @description ทะเบียนคุมรายรับ-รายจ่าย เป็นเอกสาร
         */
        get: operations["get_rounds_id_register_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/trial-balance.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trial balance as a spreadsheet
         * @description งบทดลอง เป็นสเปรดชีต
         */
        get: operations["get_rounds_id_trial_balance_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/trial-balance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trial balance as CSV
         * @description งบทดลอง เป็น CSV
         */
        get: operations["get_rounds_id_trial_balance_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/ledger-entries.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries as a spreadsheet
         * @description รายการบัญชี เป็นสเปรดชีต
         */
        get: operations["get_rounds_id_ledger_entries_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/ledger-entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries as CSV
         * @description รายการบัญชี เป็น CSV
         */
        get: operations["get_rounds_id_ledger_entries_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/journal.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The journal for hledger and ledger-cli
         * @description สมุดรายวันสำหรับ hledger และ ledger
         */
        get: operations["get_rounds_id_journal_txt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contributions of a round
         * @description เงิน วัสดุ และแรงงานสมทบของรอบ
         */
        get: operations["get_rounds_id_contributions"];
        put?: never;
        /**
         * Record a contribution and book it
         * @description บันทึกการสมทบและลงบัญชี
         */
        post: operations["post_rounds_id_contributions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/contribution-givers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each kind of giver and organisation gave
         * @description ผู้ให้แต่ละประเภทและองค์กรให้เท่าไร
         */
        get: operations["get_rounds_id_contribution_givers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/contribution-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses, accounts and rates to choose from
         * @description บ้าน บัญชี และอัตราค่าแรงที่เลือกได้
         */
        get: operations["get_rounds_id_contribution_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a house was given, beside what was planned
         * @description สิ่งที่บ้านหนึ่งหลังได้รับ เทียบกับแผน
         */
        get: operations["get_round_houses_id_contributions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contribution
         * @description การสมทบหนึ่งครั้ง
         */
        get: operations["get_contributions_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Time line of a contribution
         * @description เส้นเวลาของการสมทบ
         */
        get: operations["get_contributions_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/taken-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a contribution out with a reason
         * @description ยกเลิกการสมทบพร้อมเหตุผล
         */
        post: operations["post_contributions_id_taken_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photograph or paper
         * @description เพิ่มภาพหรือเอกสาร
         */
        post: operations["post_contributions_id_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contribution-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Daily rates by which labour is valued
         * @description อัตราค่าแรงต่อวันที่ใช้ตีมูลค่า
         */
        get: operations["get_contribution_rates"];
        /**
         * Set the daily rate of a year
         * @description กำหนดอัตราค่าแรงต่อวันของปี
         */
        put: operations["put_contribution_rates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/contributions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contributions as a spreadsheet
         * @description เงิน วัสดุ และแรงงานสมทบ เป็นสเปรดชีต
         */
        get: operations["get_rounds_id_contributions_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/contributions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contributions as CSV
         * @description เงิน วัสดุ และแรงงานสมทบ เป็น CSV
         */
        get: operations["get_rounds_id_contributions_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/contributions.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of contributions on paper
         * @description ทะเบียนเงิน วัสดุ และแรงงานสมทบ
         */
        get: operations["get_rounds_id_contributions_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{id}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt or voucher of a contribution
         * @description ใบรับบริจาค หรือใบสำคัญการรับสมทบ
         */
        get: operations["get_contributions_id_paper_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contribution-evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph or paper of a contribution
         * @description ภาพหรือเอกสารของการสมทบ
         */
        get: operations["get_contribution_evidence_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One purchase
         * @description การจัดซื้อหนึ่งครั้ง
         */
        get: operations["get_purchases_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{id}/taken-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take out a purchase that was recorded wrongly
         * @description ถอนการจัดซื้อที่บันทึกผิด
         */
        post: operations["post_purchases_id_taken_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay what is owed to the supplier
         * @description จ่ายเงินที่ค้างผู้ขาย
         */
        post: operations["post_purchases_id_payments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a paper that came later
         * @description เพิ่มเอกสารที่มาทีหลัง
         */
        post: operations["post_purchases_id_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a picture of a paper
         * @description เพิ่มภาพของเอกสาร
         */
        post: operations["post_purchases_id_pictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{id}/record.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The purchase record as a paper
         * @description บันทึกการจัดซื้อ
         */
        get: operations["get_purchases_id_record_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{id}/voucher.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The payment voucher to sign
         * @description ใบสำคัญรับเงินสำหรับลงนาม
         */
        get: operations["get_purchases_id_voucher_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a purchase
         * @description ประวัติของการจัดซื้อ
         */
        get: operations["get_purchases_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-payments/{id}/taken-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take out a payment that was recorded wrongly
         * @description ถอนการจ่ายที่บันทึกผิด
         */
        post: operations["post_purchase_payments_id_taken_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture or PDF of a purchase's paper
         * @description ภาพหรือ PDF ของเอกสารจัดซื้อ
         */
        get: operations["get_purchase_pictures_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-pictures/{id}/taken-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take out a picture that was sent by mistake
         * @description ถอนภาพที่ส่งผิด
         */
        post: operations["post_purchase_pictures_id_taken_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-warnings/{id}/settled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a warning about a purchase
         * @description ชี้ขาดข้อสังเกตของการจัดซื้อ
         */
        post: operations["post_purchase_warnings_id_settled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A house's estimate beside what was bought
         * @description ประมาณราคาของบ้านเทียบกับที่ซื้อ
         */
        get: operations["get_round_houses_id_purchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotations/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A quotation's picture or PDF
         * @description ภาพหรือ PDF ของใบเสนอราคา
         */
        get: operations["get_quotations_id_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The purchases of a round
         * @description การจัดซื้อของรอบ
         */
        get: operations["get_rounds_id_purchases"];
        put?: never;
        /**
         * Record a purchase
         * @description บันทึกการจัดซื้อ
         */
        post: operations["post_rounds_id_purchases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/purchases.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round's purchases as a spreadsheet
         * @description การจัดซื้อของรอบเป็นสเปรดชีต
         */
        get: operations["get_rounds_id_purchases_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/purchases.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round's purchases as CSV
         * @description การจัดซื้อของรอบเป็น CSV
         */
        get: operations["get_rounds_id_purchases_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/purchases/register.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of purchases of a tambon, or of the round
         * @description ทะเบียนจัดซื้อของตำบลหรือทั้งรอบ
         */
        get: operations["get_rounds_id_purchases_register_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/supplier-debts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is owed to suppliers
         * @description ที่ค้างจ่ายผู้ขาย
         */
        get: operations["get_rounds_id_supplier_debts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The province's suppliers
         * @description ผู้ขายของจังหวัด
         */
        get: operations["get_rounds_id_suppliers"];
        put?: never;
        /**
         * Add a supplier
         * @description เพิ่มผู้ขาย
         */
        post: operations["post_rounds_id_suppliers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One supplier, and what was bought
         * @description ผู้ขายหนึ่งราย และที่เคยซื้อ
         */
        get: operations["get_suppliers_id"];
        /**
         * Change a supplier
         * @description แก้ไขผู้ขาย
         */
        put: operations["put_suppliers_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/quotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round's quotations beside each other
         * @description ใบเสนอราคาของรอบ เทียบกัน
         */
        get: operations["get_rounds_id_quotations"];
        put?: never;
        /**
         * Record a quotation
         * @description บันทึกใบเสนอราคา
         */
        post: operations["post_rounds_id_quotations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotations/{id}/chosen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a quotation
         * @description เลือกใบเสนอราคา
         */
        post: operations["post_quotations_id_chosen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quotations/{id}/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a quotation
         * @description ถอนใบเสนอราคา
         */
        post: operations["post_quotations_id_withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each year requires of purchases
         * @description หลักเกณฑ์การจัดซื้อรายปี
         */
        get: operations["get_purchase_settings"];
        put?: never;
        /**
         * Add what a year requires of purchases
         * @description เพิ่มหลักเกณฑ์การจัดซื้อ
         */
        post: operations["post_purchase_settings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Works and evidence of a house
         * @description งานซ่อมและหลักฐานของบ้านหนึ่งหลัง
         */
        get: operations["get_round_houses_id_works"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a stage is reached
         * @description บันทึกว่าถึงขั้นหนึ่ง
         */
        post: operations["post_round_houses_id_works_stages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photograph; sending it again changes nothing
         * @description เพิ่มภาพถ่าย (ส่งซ้ำได้)
         */
        post: operations["post_round_houses_id_works_pictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-pictures/{id}/taken-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a photograph out that was sent by mistake
         * @description ถอนภาพที่ส่งผิด
         */
        post: operations["post_work_pictures_id_taken_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/diary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add to the diary
         * @description บันทึกงานประจำวัน
         */
        post: operations["post_round_houses_id_works_diary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-diary/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Correct an entry of the diary
         * @description แก้ไขบันทึกประจำวัน
         */
        put: operations["put_work_diary_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an inspection
         * @description บันทึกการตรวจรับ
         */
        post: operations["post_round_houses_id_works_inspections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the hand-over
         * @description บันทึกการส่งมอบ
         */
        post: operations["post_round_houses_id_works_hand_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a signed consent
         * @description แนบหนังสือยินยอมที่ลงนาม
         */
        post: operations["post_round_houses_id_works_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a visit after the hand-over
         * @description บันทึกการเยี่ยมบ้าน
         */
        post: operations["post_round_houses_id_works_visits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A photograph of works
         * @description ภาพถ่ายงานซ่อม
         */
        get: operations["get_work_pictures_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-acceptances/{id}/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed acceptance as a picture
         * @description ภาพใบตรวจรับที่ลงนาม
         */
        get: operations["get_work_acceptances_id_signed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-consents/{id}/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed consent as a picture
         * @description ภาพหนังสือยินยอมที่ลงนาม
         */
        get: operations["get_work_consents_id_signed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-hand-overs/{id}/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed hand-over record as a picture
         * @description ภาพบันทึกส่งมอบที่ลงนาม
         */
        get: operations["get_work_hand_overs_id_signed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/acceptance.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The acceptance form to fill in by hand
         * @description แบบใบตรวจรับสำหรับกรอก
         */
        get: operations["get_round_houses_id_works_acceptance_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-acceptances/{id}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The acceptance as a paper
         * @description ใบตรวจรับ
         */
        get: operations["get_work_acceptances_id_paper_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/hand-over.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The hand-over record as a paper
         * @description บันทึกส่งมอบ
         */
        get: operations["get_round_houses_id_works_hand_over_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/works/consent.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The consent as a paper to sign
         * @description หนังสือยินยอม
         */
        get: operations["get_round_houses_id_works_consent_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The works of a round's houses
         * @description งานซ่อมของบ้านในรอบ
         */
        get: operations["get_rounds_id_works"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/works.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round's works as a spreadsheet
         * @description งานซ่อมของรอบเป็นสเปรดชีต
         */
        get: operations["get_rounds_id_works_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/works.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round's works as CSV
         * @description งานซ่อมของรอบเป็น CSV
         */
        get: operations["get_rounds_id_works_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/photo-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The photo desk: flags of a round
         * @description โต๊ะตรวจภาพ: ข้อสังเกตของรอบ
         */
        get: operations["get_rounds_id_photo_flags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photo-flags/{id}/settled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a flag
         * @description ชี้ขาดข้อสังเกต
         */
        post: operations["post_photo_flags_id_settled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-visits-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits that are due
         * @description บ้านที่ถึงกำหนดเยี่ยม
         */
        get: operations["get_work_visits_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the checks go by, and what stages require
         * @description ค่าที่ใช้ตรวจภาพ และภาพที่ต้องมีแต่ละขั้น
         */
        get: operations["get_work_settings"];
        /**
         * Change what the checks go by
         * @description แก้ไขค่าที่ใช้ตรวจภาพ
         */
        put: operations["put_work_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-settings/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change what a stage requires
         * @description แก้ไขภาพที่ต้องมีของขั้นหนึ่ง
         */
        put: operations["put_work_settings_stages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/tranches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A round's plan, what is ready, and its tranches
         * @description แผนงวดเงิน สิ่งที่พร้อม และงวดเงินของรอบ
         */
        get: operations["get_rounds_id_tranches"];
        put?: never;
        /**
         * Prepare a tranche
         * @description จัดทำงวดเงิน
         */
        post: operations["post_rounds_id_tranches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/tranche-houses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses with their next part, and what each lacks
         * @description บ้านที่พร้อมรับงวดถัดไป และสิ่งที่ยังขาด
         */
        get: operations["get_rounds_id_tranche_houses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/tranches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a house got, and what comes next
         * @description เงินงวดของบ้านหนึ่งหลัง
         */
        get: operations["get_round_houses_id_tranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/tranche-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the plan of a round
         * @description กำหนดแผนงวดเงินของรอบ
         */
        put: operations["put_rounds_id_tranche_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/tranche-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enter an account that receives
         * @description บันทึกบัญชีรับเงิน
         */
        put: operations["put_rounds_id_tranche_accounts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/tranche-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A paper of the plan was seen
         * @description บันทึกว่าเห็นเอกสารที่แผนกำหนดแล้ว
         */
        post: operations["post_rounds_id_tranche_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/recorded-tranches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a transfer of the past with its paper
         * @description บันทึกการโอนที่ผ่านมาพร้อมเอกสาร
         */
        post: operations["post_rounds_id_recorded_tranches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tranche
         * @description งวดเงินหนึ่งงวด
         */
        get: operations["get_tranches_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/houses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses of a tranche
         * @description บ้านในงวดเงิน
         */
        get: operations["get_tranches_id_houses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Time line of a tranche
         * @description เส้นเวลาของงวดเงิน
         */
        get: operations["get_tranches_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranche-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The paying account of payment files
         * @description บัญชีผู้โอนในไฟล์โอนเงิน
         */
        get: operations["get_tranche_settings"];
        /**
         * Change the paying account
         * @description แก้ไขบัญชีผู้โอน
         */
        put: operations["put_tranche_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/resubmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit again what was sent back
         * @description เสนองวดที่ถูกส่งกลับใหม่
         */
        post: operations["post_tranches_id_resubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a tranche
         * @description อนุมัติงวดเงิน
         */
        post: operations["post_tranches_id_approval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a tranche: it was transferred
         * @description บันทึกการโอนเงิน
         */
        post: operations["post_tranches_id_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a transfer of the past
         * @description ยืนยันการโอนที่ผ่านมา
         */
        post: operations["post_tranches_id_confirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send back with a reason
         * @description ส่งกลับแก้ไข
         */
        post: operations["post_tranches_id_sending_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel what is not released
         * @description ยกเลิกงวดที่ยังไม่โอน
         */
        post: operations["post_tranches_id_cancellation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the bank sent transfers back
         * @description บันทึกว่าธนาคารโอนคืน
         */
        post: operations["post_tranches_id_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/tranche-houses.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is ready, as a spreadsheet
         * @description ความพร้อมรับเงินเป็นสเปรดชีต
         */
        get: operations["get_rounds_id_tranche_houses_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/tranche-houses.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is ready, as CSV
         * @description ความพร้อมรับเงินเป็น CSV
         */
        get: operations["get_rounds_id_tranche_houses_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/payments.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments as a spreadsheet
         * @description รายการโอนเป็นสเปรดชีต
         */
        get: operations["get_tranches_id_payments_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/payments.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments as CSV
         * @description รายการโอนเป็น CSV
         */
        get: operations["get_tranches_id_payments_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/payments.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The payment file of ISO 20022
         * @description ไฟล์โอนเงิน ISO 20022
         */
        get: operations["get_tranches_id_payments_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/houses.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses as a spreadsheet
         * @description บ้านในงวดเป็นสเปรดชีต
         */
        get: operations["get_tranches_id_houses_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/houses.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses as CSV
         * @description บ้านในงวดเป็น CSV
         */
        get: operations["get_tranches_id_houses_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/receipts.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grant receipts
         * @description ใบรับเงินอุดหนุน
         */
        get: operations["get_tranches_id_receipts_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/list.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of houses and payments
         * @description บัญชีจ่ายเงินงวด
         */
        get: operations["get_tranches_id_list_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tranches/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The paper of a past transfer
         * @description เอกสารของการโอนที่ผ่านมา
         */
        get: operations["get_tranches_id_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bank accounts of a round and what is unmatched
         * @description บัญชีธนาคารของรอบ และสิ่งที่ยังไม่จับคู่
         */
        get: operations["get_rounds_id_bank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/bank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The matching desk of one bank account
         * @description โต๊ะจับคู่ของบัญชีธนาคารหนึ่งบัญชี
         */
        get: operations["get_ledger_accounts_id_bank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/bank-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set how many days apart a match may be
         * @description ตั้งจำนวนวันที่ห่างกันได้
         */
        put: operations["put_ledger_accounts_id_bank_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/statements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a statement's file says, without keeping it
         * @description ลองอ่านไฟล์รายการเดินบัญชี โดยไม่บันทึก
         */
        post: operations["post_ledger_accounts_id_statements_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a statement in
         * @description นำเข้ารายการเดินบัญชี
         */
        post: operations["post_ledger_accounts_id_statements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One statement with its lines
         * @description รายการเดินบัญชีหนึ่งฉบับ
         */
        get: operations["get_bank_statements_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-statements/{id}/taken-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take out a statement that came in by mistake
         * @description ถอนรายการเดินบัญชีที่นำเข้าผิด
         */
        post: operations["post_bank_statements_id_taken_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/bank-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines of an account, newest first
         * @description บรรทัดในรายการเดินบัญชี ใหม่ก่อน
         */
        get: operations["get_ledger_accounts_id_bank_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/bank-lines.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines as a spreadsheet
         * @description บรรทัดในรายการเดินบัญชี เป็นสเปรดชีต
         */
        get: operations["get_ledger_accounts_id_bank_lines_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/bank-lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lines as CSV
         * @description บรรทัดในรายการเดินบัญชี เป็น CSV
         */
        get: operations["get_ledger_accounts_id_bank_lines_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-lines/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which entries a line may be, with reasons
         * @description รายการบัญชีที่น่าจะใช่ พร้อมเหตุผล
         */
        get: operations["get_bank_lines_id_candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/bank-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Match lines with entries
         * @description จับคู่บรรทัดกับรายการบัญชี
         */
        post: operations["post_ledger_accounts_id_bank_matches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/bank-matches/certain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm all that are certain
         * @description ยืนยันรายการที่แน่นอนทั้งหมด
         */
        post: operations["post_ledger_accounts_id_bank_matches_certain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-matches/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a match with a reason
         * @description เลิกการจับคู่พร้อมเหตุผล
         */
        post: operations["post_bank_matches_id_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-lines/{id}/fee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book a line as a bank fee
         * @description ลงบัญชีเป็นค่าธรรมเนียม
         */
        post: operations["post_bank_lines_id_fee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-lines/{id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book a line as interest
         * @description ลงบัญชีเป็นดอกเบี้ยรับ
         */
        post: operations["post_bank_lines_id_interest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-lines/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note why a line is left unmatched
         * @description หมายเหตุว่าทำไมยังไม่จับคู่
         */
        post: operations["post_bank_lines_id_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bank reconciliation on a day
         * @description งบพิสูจน์ยอดเงินฝากธนาคาร
         */
        get: operations["get_ledger_accounts_id_reconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/reconciliation.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bank reconciliation on paper
         * @description งบพิสูจน์ยอดเงินฝากธนาคาร เป็นเอกสาร
         */
        get: operations["get_ledger_accounts_id_reconciliation_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-accounts/{id}/reconciliation.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bank reconciliation as a spreadsheet
         * @description งบพิสูจน์ยอดเงินฝากธนาคาร เป็นสเปรดชีต
         */
        get: operations["get_ledger_accounts_id_reconciliation_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Closing of a round, what is missing, what is to be returned
         * @description การปิดโครงการของรอบ สิ่งที่ยังขาด และเงินที่ต้องคืน
         */
        get: operations["get_rounds_id_closing"];
        put?: never;
        /**
         * Close the round
         * @description ปิดรอบโครงการ
         */
        post: operations["post_rounds_id_closing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing/houses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Houses of a round and what each lacks before it closes
         * @description บ้านของรอบกับสิ่งที่ยังขาดก่อนปิด
         */
        get: operations["get_rounds_id_closing_houses"];
        put?: never;
        /**
         * Close houses, all or none
         * @description ปิดบ้านหลายหลังพร้อมกัน
         */
        post: operations["post_rounds_id_closing_houses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Closing of a house and its report
         * @description การปิดบ้านหนึ่งหลังและรายงาน
         */
        get: operations["get_round_houses_id_closing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing/tambons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a tambon
         * @description ปิดตำบล
         */
        post: operations["post_rounds_id_closing_tambons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a signed report
         * @description แนบรายงานที่ลงนาม
         */
        post: operations["post_rounds_id_closing_signed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/closing-papers/{id}/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A signed closing report
         * @description รายงานปิดโครงการที่ลงนาม
         */
        get: operations["get_closing_papers_id_signed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/closing.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closing report of a house
         * @description รายงานปิดโครงการรายครัวเรือน
         */
        get: operations["get_round_houses_id_closing_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/round-houses/{id}/closing.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closing report of a house as a workbook
         * @description รายงานปิดโครงการรายครัวเรือนเป็นตาราง
         */
        get: operations["get_round_houses_id_closing_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing/tambons/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closing report of a tambon
         * @description รายงานปิดโครงการของตำบล
         */
        get: operations["get_rounds_id_closing_tambons_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing/tambons/{code}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closing report of a tambon as a paper
         * @description รายงานปิดโครงการของตำบลเป็นเอกสาร
         */
        get: operations["get_rounds_id_closing_tambons_code_report_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing/tambons/{code}/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closing report of a tambon as a workbook
         * @description รายงานปิดโครงการของตำบลเป็นตาราง
         */
        get: operations["get_rounds_id_closing_tambons_code_report_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closing report of a round
         * @description รายงานปิดโครงการของรอบ
         */
        get: operations["get_rounds_id_closing_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closing report of a round as a paper
         * @description รายงานปิดโครงการของรอบเป็นเอกสาร
         */
        get: operations["get_rounds_id_closing_report_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/closing/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The closing report of a round as a workbook
         * @description รายงานปิดโครงการของรอบเป็นตาราง
         */
        get: operations["get_rounds_id_closing_report_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The present figures of an area
         * @description ตัวชี้วัดปัจจุบันของพื้นที่
         */
        get: operations["get_figures"];
        put?: never;
        /**
         * Record a figure
         * @description บันทึกตัวชี้วัด
         */
        post: operations["post_figures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The figures that can be recorded, with their units
         * @description ตัวชี้วัดที่บันทึกได้ พร้อมหน่วย
         */
        get: operations["get_figures_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{key}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All values a figure ever had
         * @description ประวัติของตัวชี้วัด
         */
        get: operations["get_figures_key_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open figures of an area
         * @description ตัวชี้วัดที่เปิดเผยของพื้นที่
         */
        get: operations["get_public_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where do we stand
         * @description เราอยู่ตรงไหน
         */
        get: operations["get_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standstill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands still
         * @description สิ่งที่หยุดนิ่ง
         */
        get: operations["get_standstill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My work
         * @description งานของฉัน
         */
        get: operations["get_my_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the program running
         * @description ระบบทำงานอยู่หรือไม่
         */
        get: operations["get_root_healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description เอกสารนี้
         */
        get: operations["get_openapi_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles written and waiting
         * @description ข่าวที่เขียนและรอตรวจ
         */
        get: operations["get_articles"];
        put?: never;
        /**
         * Begin a draft
         * @description เริ่มร่างข่าว
         */
        post: operations["post_articles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One article
         * @description ข่าวหนึ่งเรื่อง
         */
        get: operations["get_articles_id"];
        /**
         * Save a further version
         * @description บันทึกเป็นฉบับใหม่
         */
        put: operations["put_articles_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Time line of an article
         * @description เส้นเวลาของข่าว
         */
        get: operations["get_articles_id_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of its versions
         * @description ฉบับหนึ่งที่บันทึกไว้
         */
        get: operations["get_articles_id_versions_number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/versions/{number}/restored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an earlier version again
         * @description นำฉบับเดิมกลับมา
         */
        post: operations["post_articles_id_versions_number_restored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/article-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A text as it will look
         * @description ข้อความตามที่จะแสดง
         */
        post: operations["post_article_previews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/article-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Themes and agreements to choose from
         * @description ประเด็นและบันทึกข้อตกลงที่เลือกได้
         */
        get: operations["get_article_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/article-themes/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or change a theme
         * @description เพิ่มหรือแก้ไขประเด็น
         */
        put: operations["put_article_themes_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand an article to its reviewer
         * @description ส่งให้ผู้ตรวจอ่าน
         */
        post: operations["post_articles_id_submitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return it with words
         * @description ส่งกลับพร้อมคำแนะนำ
         */
        post: operations["post_articles_id_returned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/approved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve it
         * @description อนุมัติ
         */
        post: operations["post_articles_id_approved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish it now, or from a day and time on
         * @description เผยแพร่ทันทีหรือตามวันเวลา
         */
        post: operations["post_articles_id_published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw it from the public, with the reason
         * @description ถอนจากหน้าสาธารณะพร้อมเหตุผล
         */
        post: operations["post_articles_id_withdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a picture that was sent before
         * @description เพิ่มภาพที่ส่งไว้แล้ว
         */
        post: operations["post_articles_id_pictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/article-pictures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record the consent of those on a picture
         * @description บันทึกความยินยอมของบุคคลในภาพ
         */
        put: operations["put_article_pictures_id"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Acceptance */
        Acceptance: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Inspected on
             * Format: date
             */
            inspected_on: string;
            /** Inspectors */
            inspectors: components["schemas"]["Inspector"][];
            /** Checklist */
            checklist: components["schemas"]["InspectedItem"][];
            /**
             * Result
             * @enum {string}
             */
            result: "accepted" | "to_mend";
            /**
             * To be mended by
             * Format: date
             */
            mend_until?: string | null;
            /** Note */
            note?: string | null;
            /** Signed paper */
            paper_url?: string | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
        };
        /** AcceptanceForm */
        AcceptanceForm: {
            /**
             * Inspected on
             * Format: date
             */
            inspected_on: string;
            /** Inspectors */
            inspectors: components["schemas"]["Inspector"][];
            /** Checklist */
            checklist: components["schemas"]["InspectedItem"][];
            /**
             * Result
             * @enum {string}
             */
            result: "accepted" | "to_mend";
            /**
             * To be mended by
             * Format: date
             */
            mend_until?: string | null;
            /** Note */
            note?: string | null;
            /** Picture of the signed paper */
            paper_sha256?: string | null;
        };
        /** Agreement */
        Agreement: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /** Province */
            province: string;
            /**
             * Version number
             * Format: int64
             */
            version_no: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "original" | "amendment" | "termination";
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "signed" | "superseded" | "terminated" | "withdrawn";
            /** Number */
            number?: string | null;
            /** Title */
            title: string;
            /** Place */
            place?: string | null;
            /**
             * Day and time
             * Format: date-time
             */
            held_at?: string | null;
            /** Chair */
            chair_name?: string | null;
            /** Chair's position */
            chair_position?: string | null;
            /** Purpose */
            purpose_text: string;
            /** Terms, one clause a line */
            terms_text: string;
            /** Reason */
            reason?: string | null;
            /**
             * Signed on
             * Format: date
             */
            signed_on?: string | null;
            /**
             * Terminated on
             * Format: date
             */
            terminated_on?: string | null;
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Money proof */
            proof: components["schemas"]["AgreementProof"];
            /** Parties */
            parties: components["schemas"]["AgreementParty"][];
            /** List of houses */
            houses: components["schemas"]["AgreementHouse"][];
            /** Houses added */
            added: components["schemas"]["AgreementHouse"][];
            /** Houses taken off */
            removed: components["schemas"]["AgreementRemoval"][];
            /** Seal */
            seal?: components["schemas"]["AgreementSeal"] | null;
            /** Houses to look at before the seal */
            doubts: components["schemas"]["AgreementDoubt"][];
            /** Missing before the seal, Thai */
            missing_th: string[];
            /** Missing, English */
            missing_en: string[];
            /** Notes, Thai */
            notes_th: string[];
            /** Notes, English */
            notes_en: string[];
            /** May be edited by you */
            can_edit: boolean;
            /** May be signed and sealed by you */
            can_seal: boolean;
            /** All versions */
            versions: components["schemas"]["AgreementVersion"][];
        };
        /** AgreementDoubt */
        AgreementDoubt: {
            /** House */
            house: components["schemas"]["AgreementHouse"];
            /** What changed, Thai */
            why_th: string;
            /** What changed, English */
            why_en: string;
        };
        /** AgreementDraftForm */
        AgreementDraftForm: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
        };
        /** AgreementForm */
        AgreementForm: {
            /** Number */
            number?: string | null;
            /** Title */
            title: string;
            /** Place */
            place?: string | null;
            /**
             * Day and time
             * Format: date-time
             */
            held_at?: string | null;
            /** Chair */
            chair_name?: string | null;
            /** Chair's position */
            chair_position?: string | null;
            /** Purpose */
            purpose_text: string;
            /** Terms, one clause a line */
            terms_text: string;
            /**
             * Stated total
             * Format: int64
             */
            stated_total_satang?: number | null;
            /** Parties */
            parties: components["schemas"]["AgreementPartyForm"][];
            /** List of houses */
            house_ids: string[];
            /** Houses taken off */
            removed?: components["schemas"]["AgreementRemovalForm"][] | null;
            /** Reason */
            reason?: string | null;
            /** Drop the signatures */
            drop_signatures?: boolean | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** AgreementHouse */
        AgreementHouse: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /** Name */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** District, Thai */
            district_name_th: string;
            /** District, English */
            district_name_en: string;
            /**
             * Share
             * Format: int64
             */
            share_satang: number;
        };
        /** AgreementList */
        AgreementList: {
            /** Items */
            items: components["schemas"]["AgreementRow"][];
        };
        /** AgreementParty */
        AgreementParty: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Role
             * @enum {string}
             */
            role: "province" | "codi" | "network" | "tambon" | "witness" | "other";
            /**
             * Organisation id
             * Format: uuid
             */
            organization_id?: string | null;
            /** Organisation */
            organization_name: string;
            /** Representative */
            representative_name?: string | null;
            /** Position */
            representative_position?: string | null;
            /** Tambon */
            tambon?: string | null;
            /**
             * Signed on
             * Format: date
             */
            signed_on?: string | null;
            /** Note */
            signed_note?: string | null;
            /** Made up */
            made_up: boolean;
        };
        /** AgreementPartyForm */
        AgreementPartyForm: {
            /**
             * Id
             * Format: uuid
             */
            id?: string | null;
            /**
             * Role
             * @enum {string}
             */
            role: "province" | "codi" | "network" | "tambon" | "witness" | "other";
            /**
             * Organisation id
             * Format: uuid
             */
            organization_id?: string | null;
            /** Organisation */
            organization_name: string;
            /** Representative */
            representative_name?: string | null;
            /** Position */
            representative_position?: string | null;
            /** Tambon */
            tambon?: string | null;
        };
        /** AgreementProof */
        AgreementProof: {
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Share per house
             * Format: int64
             */
            share_satang: number;
            /**
             * Sum of the houses
             * Format: int64
             */
            houses_total_satang: number;
            /** Management share */
            management_bp: number;
            /**
             * Management
             * Format: int64
             */
            management_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /** Total in words */
            total_in_words: string;
            /**
             * Stated total
             * Format: int64
             */
            stated_satang?: number | null;
            /**
             * Difference
             * Format: int64
             */
            difference_satang?: number | null;
            /** Difference in Thai */
            difference_th?: string | null;
            /** Difference in English */
            difference_en?: string | null;
            /** Holds */
            holds: boolean;
            /**
             * Envelope of the round
             * Format: int64
             */
            envelope_satang: number;
            /**
             * Agreed by others
             * Format: int64
             */
            other_agreements_satang: number;
            /** By tambon */
            lines: components["schemas"]["AgreementProofLine"][];
        };
        /** AgreementProofLine */
        AgreementProofLine: {
            /** Tambon */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** District, Thai */
            district_name_th: string;
            /** District, English */
            district_name_en: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Sum of the tambon
             * Format: int64
             */
            sum_satang: number;
        };
        /** AgreementReasonForm */
        AgreementReasonForm: {
            /** Reason */
            reason: string;
        };
        /** AgreementRemoval */
        AgreementRemoval: {
            /** House */
            house: components["schemas"]["AgreementHouse"];
            /** Reason */
            reason: string;
        };
        /** AgreementRemovalForm */
        AgreementRemovalForm: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /** Reason */
            reason: string;
        };
        /** AgreementRenewalForm */
        AgreementRenewalForm: {
            /** Drop the signatures */
            drop_signatures?: boolean | null;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** AgreementRow */
        AgreementRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Title */
            title: string;
            /** Number */
            number?: string | null;
            /**
             * Version number
             * Format: int64
             */
            version_no: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "original" | "amendment" | "termination";
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "signed" | "superseded" | "terminated" | "withdrawn";
            /**
             * Day and time
             * Format: date-time
             */
            held_at?: string | null;
            /**
             * Signed on
             * Format: date
             */
            signed_on?: string | null;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /**
             * Parties
             * Format: int64
             */
            parties: number;
            /**
             * Signed parties
             * Format: int64
             */
            signed_parties: number;
            /** Made up */
            made_up: boolean;
        };
        /** AgreementSeal */
        AgreementSeal: {
            /** Seal code */
            code: string;
            /** SHA-256 */
            sha256: string;
            /**
             * Sealed at
             * Format: date-time
             */
            sealed_at: string;
        };
        /** AgreementSealForm */
        AgreementSealForm: {
            /** Reason */
            reason?: string | null;
            /** Houses looked at */
            acknowledged?: string[] | null;
        };
        /** AgreementSignatureForm */
        AgreementSignatureForm: {
            /**
             * Party
             * Format: uuid
             */
            party_id: string;
            /**
             * Signed on
             * Format: date
             */
            signed_on: string;
            /** Note */
            note?: string | null;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** AgreementTemplate */
        AgreementTemplate: {
            /** Title */
            title: string;
            /** Purpose */
            purpose: string;
            /** Terms, one clause a line */
            terms: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** AgreementTerminationForm */
        AgreementTerminationForm: {
            /** Reason */
            reason: string;
            /**
             * Terminated on
             * Format: date
             */
            date: string;
            /** Number of the letter */
            number?: string | null;
        };
        /** AgreementVersion */
        AgreementVersion: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version number
             * Format: int64
             */
            version_no: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "original" | "amendment" | "termination";
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "signed" | "superseded" | "terminated" | "withdrawn";
            /** Number */
            number?: string | null;
            /**
             * Signed on
             * Format: date
             */
            signed_on?: string | null;
            /**
             * Sealed at
             * Format: date-time
             */
            sealed_at?: string | null;
            /** Seal code */
            seal_code?: string | null;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
        };
        /** AreaList */
        AreaList: {
            /** Areas */
            items: components["schemas"]["AreaView"][];
        };
        /** AreaView */
        AreaView: {
            /** Code */
            code: string;
            /**
             * Level
             * @enum {string}
             */
            level: "province" | "district" | "tambon";
            /** Lies in */
            parent?: string | null;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Whole Thai name */
            full_name_th: string;
            /** Whole English name */
            full_name_en: string;
            /** Postcode */
            postcode?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /**
             * Registered people
             * Format: int64
             */
            population?: number | null;
            /**
             * Registered households
             * Format: int64
             */
            households?: number | null;
            /**
             * Counts as of
             * Format: date
             */
            facts_as_of?: string | null;
            /** Source of the counts */
            facts_source?: string | null;
            /** Given out today */
            active: boolean;
            /** Replaced by */
            successor?: string | null;
        };
        /** Article */
        Article: {
            /** Article */
            row: components["schemas"]["ArticleRow"];
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Content */
            content: components["schemas"]["ArticleContent"];
            /** Office */
            office_th: string;
            /** Office in English */
            office_en: string;
            /** Pictures */
            pictures: components["schemas"]["ArticlePicture"][];
            /** All savings */
            versions: components["schemas"]["ArticleSaving"][];
            /** Words */
            words?: string | null;
            /** By */
            words_by?: string | null;
            /** What is missing */
            missing: components["schemas"]["ArticleRemark"][];
            /** Why you may not review it */
            not_by_you?: components["schemas"]["ArticleRemark"] | null;
            /** May save */
            may_save: boolean;
            /** May submit */
            may_submit: boolean;
            /** May return */
            may_return: boolean;
            /** May approve */
            may_approve: boolean;
            /** May publish */
            may_publish: boolean;
            /** May withdraw */
            may_withdraw: boolean;
            /**
             * Reads
             * Format: int64
             */
            reads: number;
            /**
             * Votes
             * Format: int64
             */
            votes: number;
            /**
             * Sum of marks
             * Format: int64
             */
            marks: number;
        };
        /** ArticleAgreement */
        ArticleAgreement: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /** Number */
            number?: string | null;
            /**
             * Signed on
             * Format: date
             */
            signed_on: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
        };
        /** ArticleChoices */
        ArticleChoices: {
            /** Themes */
            themes: components["schemas"]["ArticleTheme"][];
            /** Agreements */
            agreements: components["schemas"]["ArticleAgreement"][];
            /** May change themes */
            may_change_themes: boolean;
        };
        /** ArticleConsentForm */
        ArticleConsentForm: {
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** People can be seen */
            shows_people: boolean;
            /** Who consented */
            consent_by?: string | null;
            /** Number or place of the paper */
            consent_paper?: string | null;
            /**
             * Day of the consent
             * Format: date
             */
            consent_on?: string | null;
        };
        /** ArticleContent */
        ArticleContent: {
            /** Title in Thai */
            title_th: string;
            /** Lead in Thai */
            lead_th?: string | null;
            /** Text in Thai */
            body_th?: string | null;
            /** Title in English */
            title_en?: string | null;
            /** Lead in English */
            lead_en?: string | null;
            /** Text in English */
            body_en?: string | null;
            /** Byline */
            byline?: string | null;
            /**
             * Office
             * Format: uuid
             */
            office_id?: string | null;
            /** Address */
            slug?: string | null;
            /** Themes */
            themes: string[];
            /** Areas */
            areas: string[];
            /** Pictures */
            pictures: components["schemas"]["ArticlePictureUse"][];
            /**
             * Agreement
             * Format: uuid
             */
            agreement_id?: string | null;
            /**
             * Round
             * Format: uuid
             */
            round_id?: string | null;
            /** Numbers and their records */
            facts: components["schemas"]["ArticleFact"][];
        };
        /** ArticleFact */
        ArticleFact: {
            /** As it stands in the text */
            told: string;
            /** Kind of its record */
            kind: string;
            /** Its record */
            record_id?: string | null;
            /** Which of its figures */
            figure_key?: string | null;
        };
        /** ArticleForm */
        ArticleForm: {
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Content */
            content: components["schemas"]["ArticleContent"];
        };
        /** ArticlePage */
        ArticlePage: {
            /** Items */
            items: components["schemas"]["ArticleRow"][];
            /** Next page */
            next?: string | null;
            /** May write */
            may_write: boolean;
        };
        /** ArticlePicture */
        ArticlePicture: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Address */
            url: string;
            /** Small picture */
            thumb_url: string;
            /**
             * Width
             * Format: int64
             */
            width: number;
            /**
             * Height
             * Format: int64
             */
            height: number;
            /** People can be seen */
            shows_people: boolean;
            /** Who consented */
            consent_by?: string | null;
            /** Number or place of the paper */
            consent_paper?: string | null;
            /**
             * Day of the consent
             * Format: date
             */
            consent_on?: string | null;
            /** May be public */
            may_be_public: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /**
             * Added at
             * Format: date-time
             */
            added_at: string;
            /** Added by */
            added_by: string;
        };
        /** ArticlePictureForm */
        ArticlePictureForm: {
            /** Hash of the picture */
            sha256: string;
            /** People can be seen */
            shows_people: boolean;
        };
        /** ArticlePictureUse */
        ArticlePictureUse: {
            /**
             * Picture
             * Format: uuid
             */
            picture_id: string;
            /** Caption in Thai */
            caption_th?: string | null;
            /** Caption in English */
            caption_en?: string | null;
            /** Text instead of the picture, in Thai */
            alt_th?: string | null;
            /** The same in English */
            alt_en?: string | null;
            /** Photographer */
            credit?: string | null;
        };
        /** ArticlePreview */
        ArticlePreview: {
            /** As it will look */
            html: string;
            /** What is refused */
            refused: components["schemas"]["ArticleRemark"][];
        };
        /** ArticlePreviewForm */
        ArticlePreviewForm: {
            /** Text */
            text: string;
        };
        /** ArticlePublishForm */
        ArticlePublishForm: {
            /**
             * Version
             * Format: int64
             */
            version: number;
            /**
             * Published at
             * Format: date-time
             */
            publish_at?: string | null;
        };
        /** ArticleRemark */
        ArticleRemark: {
            /** Field */
            field: string;
            /** Thai */
            th: string;
            /** English */
            en: string;
        };
        /** ArticleRow */
        ArticleRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number?: number | null;
            /** Title */
            title: string;
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "approved" | "published" | "withdrawn";
            /** State in Thai */
            state_th: string;
            /** State in English */
            state_en: string;
            /** Public */
            is_public: boolean;
            /** Waits for its day */
            is_scheduled: boolean;
            /**
             * Published at
             * Format: date-time
             */
            publish_at?: string | null;
            /** Address */
            url?: string | null;
            /** Area code */
            area: string;
            /** Area in Thai */
            area_th: string;
            /** Area in English */
            area_en: string;
            /**
             * Saving
             * Format: int64
             */
            version_no: number;
            /**
             * Changed at
             * Format: date-time
             */
            changed_at: string;
            /** Changed by */
            changed_by: string;
            /** Made up */
            made_up: boolean;
        };
        /** ArticleSaving */
        ArticleSaving: {
            /**
             * Saving
             * Format: int64
             */
            version_no: number;
            /**
             * Saved at
             * Format: date-time
             */
            saved_at: string;
            /** Saved by */
            saved_by: string;
            /**
             * Content taken from
             * Format: int64
             */
            restored?: number | null;
            /** The one shown */
            is_shown: boolean;
        };
        /** ArticleStepForm */
        ArticleStepForm: {
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ArticleTheme */
        ArticleTheme: {
            /** Name */
            name: string;
            /** Name in Thai */
            label_th: string;
            /** Name in English */
            label_en: string;
            /**
             * Position
             * Format: int64
             */
            position: number;
            /** In use */
            active: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ArticleThemeForm */
        ArticleThemeForm: {
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Name in Thai */
            label_th: string;
            /** Name in English */
            label_en: string;
            /**
             * Position
             * Format: int64
             */
            position: number;
            /** In use */
            active: boolean;
        };
        /** ArticleVersion */
        ArticleVersion: {
            /** Saving */
            saving: components["schemas"]["ArticleSaving"];
            /** Content */
            content: components["schemas"]["ArticleContent"];
            /** As it will look */
            html_th: string;
            /** As it will look, in English */
            html_en: string;
        };
        /** ArticleWordsForm */
        ArticleWordsForm: {
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Words */
            words: string;
        };
        /** BankAccountRow */
        BankAccountRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /** Name */
            name: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /**
             * Statements
             * Format: int64
             */
            statements: number;
            /**
             * Lines
             * Format: int64
             */
            lines: number;
            /**
             * Unmatched lines
             * Format: int64
             */
            unmatched_lines: number;
            /**
             * Amount of unmatched lines
             * Format: int64
             */
            unmatched_lines_satang: number;
            /**
             * Entries not at the bank
             * Format: int64
             */
            unmatched_entries: number;
            /**
             * Amount of entries not at the bank
             * Format: int64
             */
            unmatched_entries_satang: number;
            /**
             * Covered from
             * Format: date
             */
            covered_from?: string | null;
            /**
             * Covered until
             * Format: date
             */
            covered_until?: string | null;
            /**
             * Balance at the bank
             * Format: int64
             */
            bank_satang?: number | null;
            /**
             * Balance of the books
             * Format: int64
             */
            books_satang?: number | null;
            /** Differs */
            differs: boolean;
        };
        /** BankAccountSettingsForm */
        BankAccountSettingsForm: {
            /**
             * Days apart
             * Format: int64
             */
            match_days: number;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** BankCandidate */
        BankCandidate: {
            /**
             * Score
             * Format: int64
             */
            score: number;
            /** Certain */
            certain: boolean;
            /** Entries */
            entries: components["schemas"]["BankEntry"][];
            /** Further lines */
            more_lines: components["schemas"]["BankLine"][];
            /** Reasons */
            reasons: components["schemas"]["BankReason"][];
        };
        /** BankCandidateList */
        BankCandidateList: {
            /** Line */
            line: components["schemas"]["BankLine"];
            /** Items */
            items: components["schemas"]["BankCandidate"][];
            /** May be matched */
            can_match: boolean;
            /** May be a fee */
            can_be_fee: boolean;
            /** May be interest */
            can_be_interest: boolean;
        };
        /** BankCertain */
        BankCertain: {
            /** Line */
            line: components["schemas"]["BankLine"];
            /** Entry */
            entry: components["schemas"]["BankEntry"];
            /** Reasons */
            reasons: components["schemas"]["BankReason"][];
        };
        /** BankCertainForm */
        BankCertainForm: {
            /** Lines */
            line_ids: string[];
        };
        /** BankDesk */
        BankDesk: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /** Account */
            account: components["schemas"]["BankAccountRow"];
            /** Columns */
            mapping?: components["schemas"]["BankMapping"] | null;
            /**
             * Days apart
             * Format: int64
             */
            match_days: number;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Statements */
            statements: components["schemas"]["BankStatementRow"][];
            /** Notes */
            notes: components["schemas"]["BankNote"][];
            /** Certain */
            certain: components["schemas"]["BankCertain"][];
            /** Lines */
            lines: components["schemas"]["BankLine"][];
            /** Entries */
            entries: components["schemas"]["BankEntry"][];
            /**
             * Matched lines
             * Format: int64
             */
            matched_lines: number;
            /** Shows names */
            shows_names: boolean;
            /** May write */
            can_write: boolean;
        };
        /** BankEntry */
        BankEntry: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "agreement" | "release" | "tranche" | "advance" | "advance_returned" | "purchase" | "payment" | "cash_contribution" | "contribution_in_kind" | "fee" | "interest" | "transfer" | "return_to_source" | "contribution_returned" | "correction";
            /** Kind, Thai */
            label_th: string;
            /** Kind, English */
            label_en: string;
            /** Text */
            text: string;
            /** Paper */
            paper_number?: string | null;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
        };
        /** BankFileLine */
        BankFileLine: {
            /**
             * Line of the file
             * Format: int64
             */
            row: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Time */
            time: string;
            /** Description */
            description: string;
            /** Reference */
            reference: string;
            /** Other party */
            counterparty: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /**
             * Balance
             * Format: int64
             */
            balance_satang?: number | null;
            /** Known */
            known: boolean;
        };
        /** BankLine */
        BankLine: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Statement
             * Format: uuid
             */
            statement_id: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Time */
            time: string;
            /** Description */
            description: string;
            /** Reference */
            reference: string;
            /** Other party */
            counterparty: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /**
             * Balance
             * Format: int64
             */
            balance_satang?: number | null;
            /**
             * State
             * @enum {string}
             */
            state: "unmatched" | "noted" | "matched";
            /** Note */
            note?: string | null;
            /** Match */
            match?: components["schemas"]["BankMatch"] | null;
        };
        /** BankLineNoteForm */
        BankLineNoteForm: {
            /** Note */
            note?: string | null;
        };
        /** BankLinePage */
        BankLinePage: {
            /** Items */
            items: components["schemas"]["BankLine"][];
            /** Next page */
            next?: string | null;
            /**
             * In all
             * Format: int64
             */
            total: number;
            /**
             * Money in
             * Format: int64
             */
            in_satang: number;
            /**
             * Money out
             * Format: int64
             */
            out_satang: number;
        };
        /** BankMapping */
        BankMapping: {
            /**
             * Separator
             * @enum {string}
             */
            delimiter: "detect" | "comma" | "semicolon" | "tab" | "bar";
            /**
             * Encoding
             * @enum {string}
             */
            encoding: "detect" | "utf8" | "windows874";
            /**
             * Line where entries begin
             * Format: int64
             */
            first_row: number;
            /**
             * Order of day, month and year
             * @enum {string}
             */
            day_order: "day_month_year" | "month_day_year" | "year_month_day";
            /**
             * Years of two digits
             * @enum {string}
             */
            short_years: "buddhist" | "christian";
            /**
             * Column of the day
             * Format: int64
             */
            day_column: number;
            /**
             * Column of the time
             * Format: int64
             */
            time_column?: number | null;
            /**
             * Column of the value day
             * Format: int64
             */
            value_day_column?: number | null;
            /**
             * Column of the description
             * Format: int64
             */
            description_column?: number | null;
            /**
             * Column of the reference
             * Format: int64
             */
            reference_column?: number | null;
            /**
             * Column of the other party
             * Format: int64
             */
            counterparty_column?: number | null;
            /**
             * Column of the signed amount
             * Format: int64
             */
            amount_column?: number | null;
            /**
             * Column of withdrawals
             * Format: int64
             */
            withdrawal_column?: number | null;
            /**
             * Column of deposits
             * Format: int64
             */
            deposit_column?: number | null;
            /**
             * Column of the balance
             * Format: int64
             */
            balance_column?: number | null;
            /** Print of the headings it was kept with */
            headings_sha256?: string | null;
        };
        /** BankMatch */
        BankMatch: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "by_hand" | "certain" | "booked";
            /** Note */
            note?: string | null;
            /**
             * Matched at
             * Format: date-time
             */
            matched_at: string;
            /** Matched by */
            matched_name: string;
            /**
             * Lines
             * Format: int64
             */
            lines: number;
            /** Entries */
            entries: components["schemas"]["BankEntry"][];
        };
        /** BankMatchForm */
        BankMatchForm: {
            /** Lines */
            line_ids: string[];
            /** Entries */
            entry_ids: string[];
            /** Note */
            note?: string | null;
        };
        /** BankNote */
        BankNote: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "chain_broken" | "gap" | "overlap" | "not_following" | "future" | "known" | "left_out" | "without_day" | "no_balance" | "other_account" | "below_zero";
            /** Serious */
            serious: boolean;
            /** Words, Thai */
            words_th: string;
            /** Words, English */
            words_en: string;
        };
        /** BankOfRound */
        BankOfRound: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Round open */
            round_open: boolean;
            /** Keeps books */
            keeps_books: boolean;
            /** Accounts */
            accounts: components["schemas"]["BankAccountRow"][];
            /** May write */
            can_write: boolean;
        };
        /** BankPreview */
        BankPreview: {
            /**
             * Format
             * @enum {string}
             */
            format: "csv" | "camt053";
            /**
             * Encoding
             * @enum {string}
             */
            encoding: "detect" | "utf8" | "windows874";
            /**
             * Separator
             * @enum {string}
             */
            delimiter: "detect" | "comma" | "semicolon" | "tab" | "bar";
            /** Columns */
            mapping?: components["schemas"]["BankMapping"] | null;
            /**
             * Where the columns are from
             * @enum {string|null}
             */
            mapping_from?: "given" | "kept" | "guessed" | null;
            /** First rows */
            first_rows: components["schemas"]["BankRawRow"][];
            /** Lines */
            lines: components["schemas"]["BankFileLine"][];
            /**
             * Lines in all
             * Format: int64
             */
            lines_total: number;
            /**
             * New lines
             * Format: int64
             */
            new_lines: number;
            /**
             * Lines known already
             * Format: int64
             */
            known_lines: number;
            /**
             * Rows left out
             * Format: int64
             */
            left_out: number;
            /**
             * From
             * Format: date
             */
            from?: string | null;
            /**
             * Until
             * Format: date
             */
            until?: string | null;
            /**
             * Opening balance
             * Format: int64
             */
            opening_satang?: number | null;
            /**
             * Closing balance
             * Format: int64
             */
            closing_satang?: number | null;
            /**
             * Money in
             * Format: int64
             */
            in_satang: number;
            /**
             * Money out
             * Format: int64
             */
            out_satang: number;
            /** End of the account number */
            account_number: string;
            /** Faults */
            faults: components["schemas"]["BankRowFault"][];
            /**
             * Faults in all
             * Format: int64
             */
            faults_total: number;
            /** Notes */
            notes: components["schemas"]["BankNote"][];
            /** Balances do not follow */
            chain_broken: boolean;
            /** May be of another account */
            other_account: boolean;
            /** May be taken */
            can_take: boolean;
        };
        /** BankRawRow */
        BankRawRow: {
            /**
             * Line of the file
             * Format: int64
             */
            row: number;
            /** Cells */
            cells: string[];
        };
        /** BankReason */
        BankReason: {
            /** Code */
            code: string;
            /** Words, Thai */
            words_th: string;
            /** Words, English */
            words_en: string;
        };
        /** BankReasonForm */
        BankReasonForm: {
            /** Reason */
            reason: string;
        };
        /** BankReconciliation */
        BankReconciliation: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /**
             * Account
             * Format: uuid
             */
            account_id: string;
            /** Account name */
            account_name: string;
            /**
             * On
             * Format: date
             */
            on: string;
            /**
             * Balance at the bank
             * Format: int64
             */
            bank_satang?: number | null;
            /** Lines */
            lines: components["schemas"]["BankLine"][];
            /**
             * Lines not in the books
             * Format: int64
             */
            lines_total: number;
            /**
             * Sum of lines not in the books
             * Format: int64
             */
            lines_satang: number;
            /** Entries */
            entries: components["schemas"]["BankEntry"][];
            /**
             * Entries not at the bank
             * Format: int64
             */
            entries_total: number;
            /**
             * Sum of entries not at the bank
             * Format: int64
             */
            entries_satang: number;
            /**
             * Balance of the books
             * Format: int64
             */
            books_satang: number;
            /**
             * Difference
             * Format: int64
             */
            difference_satang?: number | null;
            /**
             * Other beginning
             * Format: int64
             */
            beginning_satang?: number | null;
            /**
             * Days without statements
             * Format: int64
             */
            gaps_satang?: number | null;
            /**
             * Unexplained
             * Format: int64
             */
            unexplained_satang?: number | null;
            /** Notes */
            notes: components["schemas"]["BankNote"][];
        };
        /** BankRowFault */
        BankRowFault: {
            /**
             * Line of the file
             * Format: int64
             */
            row: number;
            /** Field */
            field: string;
            /** Words, Thai */
            words_th: string;
            /** Words, English */
            words_en: string;
        };
        /** BankStatement */
        BankStatement: {
            /** Statement */
            statement: components["schemas"]["BankStatementRow"];
            /**
             * Account
             * Format: uuid
             */
            account_id: string;
            /** Account name */
            account_name: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Lines */
            lines: components["schemas"]["BankLine"][];
        };
        /** BankStatementForm */
        BankStatementForm: {
            /**
             * Format
             * @enum {string}
             */
            format: "csv" | "camt053";
            /** File name */
            file_name: string;
            /** Content (base64) */
            content_base64: string;
            /** Columns */
            mapping?: components["schemas"]["BankMapping"] | null;
            /**
             * From
             * Format: date
             */
            from?: string | null;
            /**
             * Until
             * Format: date
             */
            until?: string | null;
            /** Take although balances do not follow */
            take_broken_chain: boolean;
            /** Take although it may be of another account */
            take_other_account: boolean;
        };
        /** BankStatementRow */
        BankStatementRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Format
             * @enum {string}
             */
            format: "csv" | "camt053";
            /** File name */
            file_name: string;
            /** Reference */
            reference: string;
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             */
            until: string;
            /**
             * Opening balance
             * Format: int64
             */
            opening_satang?: number | null;
            /**
             * Closing balance
             * Format: int64
             */
            closing_satang?: number | null;
            /** Balances do not follow */
            chain_broken: boolean;
            /**
             * Lines
             * Format: int64
             */
            lines: number;
            /**
             * Lines known already
             * Format: int64
             */
            known_lines: number;
            /**
             * Unmatched lines
             * Format: int64
             */
            unmatched_lines: number;
            /**
             * Taken in at
             * Format: date-time
             */
            taken_at: string;
            /** Taken in by */
            taken_name: string;
            /** Why it was taken out */
            out_reason?: string | null;
            /**
             * Taken out at
             * Format: date-time
             */
            out_at?: string | null;
            /** Taken out by */
            out_name?: string | null;
            /** May be taken out */
            can_take_out: boolean;
        };
        /** Books */
        Books: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /** The round is open */
            round_open: boolean;
            /**
             * Keeps books since
             * Format: date
             */
            books_since?: string | null;
            /** Area */
            area?: string | null;
            /** Accounts */
            accounts: components["schemas"]["LedgerAccount"][];
            /**
             * Sum of debits
             * Format: int64
             */
            debit_satang: number;
            /**
             * Sum of credits
             * Format: int64
             */
            credit_satang: number;
            /**
             * Number of entries
             * Format: int64
             */
            entries: number;
            /** Not accounted for */
            unaccounted: components["schemas"]["LedgerUnaccounted"][];
            /**
             * How many are not
             * Format: int64
             */
            unaccounted_total: number;
            /**
             * Houses not booked
             * Format: int64
             */
            unbooked_houses: number;
            /**
             * Money not booked
             * Format: int64
             */
            unbooked_satang: number;
            /** May bring up to date */
            can_open: boolean;
            /** May enter */
            can_write: boolean;
        };
        /** CarryPage */
        CarryPage: {
            /** Households */
            items: components["schemas"]["HouseholdView"][];
            /** Households that are no longer there */
            gone: string[];
            /** Next page */
            next?: string | null;
            /** What to ask with next time */
            since?: string | null;
            /** Part of everything: what it does not name is to be removed from the device */
            whole: boolean;
        };
        /** ChangeView */
        ChangeView: {
            /** Field */
            field: string;
            /** From */
            from?: string | null;
            /** To */
            to?: string | null;
            /** Personal */
            personal: boolean;
        };
        /** Choice */
        Choice: {
            /** Name */
            name: string;
            /** Label, Thai */
            label_th: string;
            /** Label, English */
            label_en: string;
        };
        /** ChoiceList */
        ChoiceList: {
            /** Field */
            name: string;
            /** Values */
            values: components["schemas"]["Choice"][];
        };
        /** ChosenValue */
        ChosenValue: {
            /** Field */
            field: string;
            /** Value */
            value?: string | null;
        };
        /** CitizenNumberView */
        CitizenNumberView: {
            /** Number */
            citizen_number: string;
        };
        /** CloseHousesForm */
        CloseHousesForm: {
            /** Houses */
            house_ids: string[];
            /**
             * Closed on
             * Format: date
             */
            closed_on: string;
            /** Number of the report */
            paper_number?: string | null;
        };
        /** CloseRoundForm */
        CloseRoundForm: {
            /**
             * Closed on
             * Format: date
             */
            closed_on: string;
            /** Number of the report */
            paper_number?: string | null;
            /** Why lines of bank statements stay unmatched */
            unmatched_reason?: string | null;
            /** Note */
            note?: string | null;
        };
        /** CloseTambonForm */
        CloseTambonForm: {
            /** Tambon code */
            tambon: string;
            /**
             * Closed on
             * Format: date
             */
            closed_on: string;
            /** Number of the report */
            paper_number?: string | null;
            /** Note */
            note?: string | null;
        };
        /** ClosingAverageHouse */
        ClosingAverageHouse: {
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Grant used
             * Format: int64
             */
            grant_satang: number;
            /**
             * Management
             * Format: int64
             */
            management_satang: number;
            /**
             * Cash given
             * Format: int64
             */
            cash_satang: number;
            /**
             * Material given
             * Format: int64
             */
            material_satang: number;
            /**
             * Labour given
             * Format: int64
             */
            labour_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
        };
        /** ClosingCheck */
        ClosingCheck: {
            /** Key */
            key: string;
            /** Check (Thai) */
            label_th: string;
            /** Check */
            label_en: string;
            /** Done */
            done: boolean;
            /** What is missing */
            missing: components["schemas"]["ClosingWords"][];
        };
        /** ClosingDamage */
        ClosingDamage: {
            /** Part (Thai) */
            part_th: string;
            /** Part */
            part_en: string;
            /** State (Thai) */
            state_th: string;
            /** State */
            state_en: string;
        };
        /** ClosingDone */
        ClosingDone: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Still open */
            open: boolean;
            /**
             * Houses closed now
             * Format: int64
             */
            houses: number;
            /**
             * Closed on
             * Format: date
             */
            closed_on?: string | null;
            /** Paper no. */
            paper_number?: string | null;
        };
        /** ClosingEstimate */
        ClosingEstimate: {
            /**
             * Version
             * Format: int64
             */
            number: number;
            /**
             * Prepared on
             * Format: date
             */
            prepared_on?: string | null;
            /**
             * Grant
             * Format: int64
             */
            grant_satang: number;
            /**
             * Material given
             * Format: int64
             */
            material_satang: number;
            /**
             * Labour given
             * Format: int64
             */
            labour_satang: number;
            /**
             * Cash given
             * Format: int64
             */
            cash_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
        };
        /** ClosingGift */
        ClosingGift: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Giver (Thai) */
            giver_th: string;
            /** Giver */
            giver_en: string;
            /** Name of the giver */
            giver_name: string;
            /** Kind (Thai) */
            kind_th: string;
            /** Kind */
            kind_en: string;
            /** What */
            what: string;
            /**
             * Value
             * Format: int64
             */
            value_satang: number;
            /** How it was valued */
            basis: string;
        };
        /** ClosingGiver */
        ClosingGiver: {
            /** Giver (Thai) */
            giver_th: string;
            /** Giver */
            giver_en: string;
            /** Kind (Thai) */
            kind_th: string;
            /** Kind */
            kind_en: string;
            /**
             * Times
             * Format: int64
             */
            times: number;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Value
             * Format: int64
             */
            value_satang: number;
        };
        /** ClosingHouseLine */
        ClosingHouseLine: {
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** State (Thai) */
            state_th: string;
            /** State */
            state_en: string;
            /**
             * Since
             * Format: date
             */
            since: string;
            /** Money */
            money: components["schemas"]["ClosingMoney"];
        };
        /** ClosingHouseReport */
        ClosingHouseReport: {
            /** Head of the report */
            head: components["schemas"]["ClosingReportHead"];
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * Members
             * Format: int64
             */
            members: number;
            /** State (Thai) */
            state_th: string;
            /** State */
            state_en: string;
            /**
             * Since
             * Format: date
             */
            state_since: string;
            /**
             * Share
             * Format: int64
             */
            share_satang: number;
            /** Damage */
            damage: components["schemas"]["ClosingDamage"][];
            /** Estimate */
            estimate?: components["schemas"]["ClosingEstimate"] | null;
            /** Transfers */
            transfers: components["schemas"]["ClosingTransfer"][];
            /** Contributions */
            gifts: components["schemas"]["ClosingGift"][];
            /** Purchases */
            purchases: components["schemas"]["ClosingPurchase"][];
            /** Money */
            money: components["schemas"]["ClosingMoney"];
            /** Before and after */
            pictures: components["schemas"]["ClosingPicturePair"][];
            /** Stages */
            stages: components["schemas"]["ClosingStage"][];
            /** What is missing */
            missing: components["schemas"]["ClosingWords"][];
        };
        /** ClosingLack */
        ClosingLack: {
            /** Key of the check */
            key: string;
            /** Words (Thai) */
            th: string;
            /** Words */
            en: string;
        };
        /** ClosingLeft */
        ClosingLeft: {
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /** Tambon (Thai) */
            tambon_th: string;
            /** Tambon */
            tambon_en: string;
            /** State (Thai) */
            outcome_th: string;
            /** State */
            outcome_en: string;
            /**
             * Day
             * Format: date
             */
            on: string;
            /** Reason */
            reason: string;
            /** Paper no. */
            paper_number: string;
            /** Money of the house */
            money?: components["schemas"]["ClosingMoney"] | null;
        };
        /** ClosingMoney */
        ClosingMoney: {
            /**
             * Agreed
             * Format: int64
             */
            agreed_satang: number;
            /**
             * Transferred
             * Format: int64
             */
            transferred_satang: number;
            /**
             * Used of the grant
             * Format: int64
             */
            used_satang: number;
            /**
             * Returned
             * Format: int64
             */
            returned_satang: number;
            /**
             * To be used or returned
             * Format: int64
             */
            to_return_satang: number;
            /**
             * Contributed
             * Format: int64
             */
            contributed_satang: number;
            /**
             * Spent in all
             * Format: int64
             */
            spent_satang: number;
            /**
             * Interest of the bank
             * Format: int64
             */
            interest_satang?: number | null;
        };
        /** ClosingPicturePair */
        ClosingPicturePair: {
            /** Angle (Thai) */
            angle_th: string;
            /** Angle */
            angle_en: string;
            /**
             * Before
             * Format: uuid
             */
            before_id?: string | null;
            /**
             * After
             * Format: uuid
             */
            after_id?: string | null;
            /** File before */
            before_sha256?: string | null;
            /** File after */
            after_sha256?: string | null;
            /**
             * Before, taken on
             * Format: date
             */
            before_on?: string | null;
            /**
             * After, taken on
             * Format: date
             */
            after_on?: string | null;
        };
        /** ClosingPurchase */
        ClosingPurchase: {
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** For */
            whom: string;
            /** Supplier */
            supplier: string;
            /** What */
            what: string;
            /** Paper (Thai) */
            paper_th: string;
            /** Paper */
            paper_en: string;
            /** Paper no. */
            paper_number: string;
            /** Picture of the paper */
            has_picture: boolean;
            /** Paid from (Thai) */
            source_th: string;
            /** Paid from */
            source_en: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /**
             * Still owed
             * Format: int64
             */
            owed_satang: number;
        };
        /** ClosingReportHead */
        ClosingReportHead: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round (Thai) */
            round_th: string;
            /** Round */
            round_en: string;
            /** Programme (Thai) */
            programme_th: string;
            /** Programme */
            programme_en: string;
            /** Who gave the grant */
            source: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Tambon code */
            tambon?: string | null;
            /** Tambon (Thai) */
            tambon_th: string;
            /** Tambon */
            tambon_en: string;
            /** District (Thai) */
            district_th: string;
            /** District */
            district_en: string;
            /** Province (Thai) */
            province_th: string;
            /** Province */
            province_en: string;
            /** Made up */
            made_up: boolean;
            /** Keeps books here */
            keeps_books: boolean;
            /**
             * Closed on
             * Format: date
             */
            closed_on?: string | null;
            /** Paper no. */
            paper_number?: string | null;
            /** Closed by */
            closed_by?: string | null;
        };
        /** ClosingReturn */
        ClosingReturn: {
            /**
             * House
             * Format: uuid
             */
            round_house_id?: string | null;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /** Tambon (Thai) */
            tambon_th: string;
            /** Tambon */
            tambon_en: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
        };
        /** ClosingRoundReport */
        ClosingRoundReport: {
            /** Head of the report */
            head: components["schemas"]["ClosingReportHead"];
            /**
             * Envelope
             * Format: int64
             */
            envelope_satang: number;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Closed
             * Format: int64
             */
            closed: number;
            /** Tambons */
            tambons: components["schemas"]["ClosingTambonLine"][];
            /** Tranches */
            transfers: components["schemas"]["ClosingTransfer"][];
            /** Left the round */
            left: components["schemas"]["ClosingLeft"][];
            /** Contributors */
            givers: components["schemas"]["ClosingGiver"][];
            /** Money of the houses */
            houses_money: components["schemas"]["ClosingMoney"];
            /** Management */
            management: components["schemas"]["ClosingMoney"];
            /**
             * Purchases
             * Format: int64
             */
            purchases: number;
            /**
             * Value of purchases
             * Format: int64
             */
            purchases_satang: number;
            /** One house on the average */
            average: components["schemas"]["ClosingAverageHouse"];
            /** Books at zero */
            at_zero: boolean;
            /** Not accounted for */
            unaccounted: components["schemas"]["ClosingWords"][];
            /** Why bank lines stay unmatched */
            unmatched_reason?: string | null;
            /** Note */
            note?: string | null;
            /** What is missing */
            missing: components["schemas"]["ClosingWords"][];
        };
        /** ClosingSigned */
        ClosingSigned: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Signed on
             * Format: date
             */
            signed_on: string;
            /** Type of file */
            media_type: string;
            /** Recorded by */
            recorded_by: string;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
        };
        /** ClosingSignedForm */
        ClosingSignedForm: {
            /** Tambon code */
            tambon?: string | null;
            /**
             * House
             * Format: uuid
             */
            round_house_id?: string | null;
            /**
             * Signed on
             * Format: date
             */
            signed_on: string;
            /** File */
            sha256: string;
        };
        /** ClosingStage */
        ClosingStage: {
            /** Stage (Thai) */
            stage_th: string;
            /** Stage */
            stage_en: string;
            /**
             * Day
             * Format: date
             */
            on: string;
        };
        /** ClosingTambonLine */
        ClosingTambonLine: {
            /** Tambon (Thai) */
            tambon_th: string;
            /** Tambon */
            tambon_en: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Closed
             * Format: int64
             */
            closed: number;
            /**
             * Left the round
             * Format: int64
             */
            left: number;
            /** Money */
            money: components["schemas"]["ClosingMoney"];
            /**
             * Closed on
             * Format: date
             */
            closed_on?: string | null;
            /** Paper no. */
            paper_number: string;
        };
        /** ClosingTambonReport */
        ClosingTambonReport: {
            /** Head of the report */
            head: components["schemas"]["ClosingReportHead"];
            /**
             * Closed
             * Format: int64
             */
            closed: number;
            /** Houses */
            houses: components["schemas"]["ClosingHouseLine"][];
            /** Left the round */
            left: components["schemas"]["ClosingLeft"][];
            /** Contributors */
            givers: components["schemas"]["ClosingGiver"][];
            /** Purchases */
            purchases: components["schemas"]["ClosingPurchase"][];
            /** Money */
            money: components["schemas"]["ClosingMoney"];
            /** Note */
            note?: string | null;
            /** What is missing */
            missing: components["schemas"]["ClosingWords"][];
        };
        /** ClosingTransfer */
        ClosingTransfer: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Tranche
             * Format: int64
             */
            number: number;
            /** Reference */
            reference: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
        };
        /** ClosingWords */
        ClosingWords: {
            /** In Thai */
            th: string;
            /** In English */
            en: string;
        };
        /** ConflictValue */
        ConflictValue: {
            /** Field */
            field: string;
            /** Before both */
            from?: string | null;
            /** In the register */
            theirs?: string | null;
            /** As it was sent */
            mine?: string | null;
            /** Hidden */
            hidden: boolean;
        };
        /** Contribution */
        Contribution: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round in Thai */
            round_th: string;
            /** Round in English */
            round_en: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "cash" | "material" | "labour";
            /** Kind in Thai */
            kind_th: string;
            /** Kind in English */
            kind_en: string;
            /**
             * Who gave
             * @enum {string}
             */
            giver: "family" | "neighbours" | "council" | "welfare_fund" | "local_authority" | "state_office" | "soldiers" | "school" | "temple" | "company" | "other";
            /** Who gave, in Thai */
            giver_th: string;
            /** Who gave, in English */
            giver_en: string;
            /** Name of the giver */
            giver_name: string;
            /**
             * Organisation
             * Format: uuid
             */
            organization_id?: string | null;
            /** Name of the organisation */
            organization_name?: string | null;
            /** What was given */
            what: string;
            /**
             * Value, satang
             * Format: int64
             */
            value_satang: number;
            /** Value in Thai words */
            value_in_words: string;
            /** Measure in Thai */
            measure_th: string;
            /** Measure in English */
            measure_en: string;
            /**
             * How the value was found
             * @enum {string}
             */
            basis: "counted" | "price_book" | "receipt" | "estimate" | "day_rate" | "other_rate";
            /** The same in Thai */
            basis_th: string;
            /** The same in English */
            basis_en: string;
            /**
             * Item of the price book
             * Format: uuid
             */
            item_id?: string | null;
            /**
             * Quantity, thousandths
             * Format: int64
             */
            quantity_milli?: number | null;
            /** Unit */
            unit?: string | null;
            /**
             * Price of one, satang
             * Format: int64
             */
            price_satang?: number | null;
            /** Who estimated it */
            estimated_by?: string | null;
            /**
             * People
             * Format: int64
             */
            people?: number | null;
            /**
             * Days each, thousandths
             * Format: int64
             */
            days_milli?: number | null;
            /**
             * Daily rate, satang
             * Format: int64
             */
            day_rate_satang?: number | null;
            /** Why another rate */
            rate_reason?: string | null;
            /**
             * Account
             * Format: uuid
             */
            account_id?: string | null;
            /** Account in Thai */
            account_th?: string | null;
            /** Account in English */
            account_en?: string | null;
            /** Number of the receipt */
            receipt_number?: string | null;
            /**
             * Date of the receipt
             * Format: date
             */
            receipt_date?: string | null;
            /** Note */
            note?: string | null;
            /** Part of each house */
            parts: components["schemas"]["ContributionPart"][];
            /** How it is shared, in Thai */
            shared_th?: string | null;
            /** How it is shared, in English */
            shared_en?: string | null;
            /**
             * Houses outside one’s area
             * Format: int64
             */
            hidden_houses: number;
            /**
             * Their part, satang
             * Format: int64
             */
            hidden_satang: number;
            /** Evidence */
            evidence: components["schemas"]["ContributionEvidence"][];
            /**
             * Entry that books it
             * Format: uuid
             */
            entry_id?: string | null;
            /**
             * Its number
             * Format: int64
             */
            entry_number?: number | null;
            /**
             * Replaces
             * Format: uuid
             */
            replaces?: string | null;
            /**
             * Replaced by
             * Format: uuid
             */
            replaced_by?: string | null;
            /** Taken out */
            taken_out?: components["schemas"]["ContributionTakenOut"] | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
            /** May take it out */
            can_take_out: boolean;
            /** May add evidence */
            can_add_evidence: boolean;
        };
        /** ContributionAccount */
        ContributionAccount: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "bank" | "cash" | "advance" | "grant_receivable" | "payable" | "grant_committed" | "grant_income" | "cash_income" | "material_income" | "labour_income" | "materials" | "labour" | "transport" | "management" | "other";
            /** Name in Thai */
            label_th: string;
            /** Name in English */
            label_en: string;
        };
        /** ContributionEvidence */
        ContributionEvidence: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Address */
            url: string;
            /** Address of the small copy */
            thumbnail_url?: string | null;
            /**
             * Added at
             * Format: date-time
             */
            added_at: string;
            /** Added by */
            added_by: string;
            /** Used elsewhere, in Thai */
            also_th?: string | null;
            /** Used elsewhere, in English */
            also_en?: string | null;
        };
        /** ContributionEvidenceForm */
        ContributionEvidenceForm: {
            /** File */
            sha256: string;
        };
        /** ContributionForm */
        ContributionForm: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "cash" | "material" | "labour";
            /**
             * Who gives
             * @enum {string}
             */
            giver: "family" | "neighbours" | "council" | "welfare_fund" | "local_authority" | "state_office" | "soldiers" | "school" | "temple" | "company" | "other";
            /** Name of the giver */
            giver_name?: string | null;
            /**
             * Organisation of the directory
             * Format: uuid
             */
            organization_id?: string | null;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** What is given */
            what?: string | null;
            /** Houses that receive it */
            houses: components["schemas"]["ContributionHouseForm"][];
            /**
             * Amount, satang
             * Format: int64
             */
            amount_satang?: number | null;
            /**
             * Account it goes to
             * Format: uuid
             */
            account_id?: string | null;
            /** Cash box it goes to */
            cash_box?: string | null;
            /**
             * Item of the price book
             * Format: uuid
             */
            item_id?: string | null;
            /**
             * Quantity, thousandths
             * Format: int64
             */
            quantity_milli?: number | null;
            /** Unit */
            unit?: string | null;
            /**
             * Price of one, satang
             * Format: int64
             */
            price_satang?: number | null;
            /**
             * How the value was found
             * @enum {string|null}
             */
            basis?: "counted" | "price_book" | "receipt" | "estimate" | "day_rate" | "other_rate" | null;
            /** Who estimated it */
            estimated_by?: string | null;
            /**
             * People
             * Format: int64
             */
            people?: number | null;
            /**
             * Days each, thousandths
             * Format: int64
             */
            days_milli?: number | null;
            /**
             * Daily rate, satang
             * Format: int64
             */
            day_rate_satang?: number | null;
            /** Why another rate */
            rate_reason?: string | null;
            /** Number of the receipt */
            receipt_number?: string | null;
            /**
             * Date of the receipt
             * Format: date
             */
            receipt_date?: string | null;
            /** Photographs or papers */
            evidence: string[];
            /** Note */
            note?: string | null;
            /**
             * Replaces one that was taken out
             * Format: uuid
             */
            replaces?: string | null;
        };
        /** ContributionFormChoices */
        ContributionFormChoices: {
            /** Houses that may be given to */
            houses: components["schemas"]["ContributionHouse"][];
            /** Accounts */
            accounts: components["schemas"]["ContributionAccount"][];
            /** Daily rates */
            rates: components["schemas"]["ContributionRate"][];
            /**
             * First day that may be entered
             * Format: date
             */
            earliest: string;
            /** Keeps books */
            keeps_books: boolean;
        };
        /** ContributionGiver */
        ContributionGiver: {
            /**
             * Who gave
             * @enum {string}
             */
            giver: "family" | "neighbours" | "council" | "welfare_fund" | "local_authority" | "state_office" | "soldiers" | "school" | "temple" | "company" | "other";
            /** Who gave, in Thai */
            giver_th: string;
            /** Who gave, in English */
            giver_en: string;
            /**
             * Organisation
             * Format: uuid
             */
            organization_id?: string | null;
            /** Name */
            name: string;
            /**
             * Cash, satang
             * Format: int64
             */
            cash_satang: number;
            /**
             * Material, satang
             * Format: int64
             */
            material_satang: number;
            /**
             * Labour, satang
             * Format: int64
             */
            labour_satang: number;
            /**
             * Total, satang
             * Format: int64
             */
            total_satang: number;
            /**
             * Times
             * Format: int64
             */
            times: number;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
        };
        /** ContributionGiverPage */
        ContributionGiverPage: {
            /** Items */
            items: components["schemas"]["ContributionGiver"][];
            /** Total */
            total: components["schemas"]["ContributionKindSums"];
            /**
             * Houses
             * Format: int64
             */
            houses: number;
        };
        /** ContributionHouse */
        ContributionHouse: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** State in Thai */
            state_th: string;
            /** State in English */
            state_en: string;
        };
        /** ContributionHouseForm */
        ContributionHouseForm: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Its part, satang
             * Format: int64
             */
            amount_satang?: number | null;
        };
        /** ContributionKindSums */
        ContributionKindSums: {
            /**
             * Cash, satang
             * Format: int64
             */
            cash_satang: number;
            /**
             * Material, satang
             * Format: int64
             */
            material_satang: number;
            /**
             * Labour, satang
             * Format: int64
             */
            labour_satang: number;
            /**
             * Total, satang
             * Format: int64
             */
            total_satang: number;
        };
        /** ContributionPage */
        ContributionPage: {
            /** Round in Thai */
            round_th: string;
            /** Round in English */
            round_en: string;
            /** Items */
            items: components["schemas"]["ContributionRow"][];
            /** Continue after */
            next?: string | null;
            /** Sums */
            sums: components["schemas"]["ContributionSum"][];
            /**
             * Total, satang
             * Format: int64
             */
            total_satang: number;
            /**
             * Times
             * Format: int64
             */
            times: number;
            /** Keeps books */
            keeps_books: boolean;
            /** The round is open */
            open: boolean;
            /** May record */
            can_write: boolean;
            /** Province */
            province: string;
        };
        /** ContributionPart */
        ContributionPart: {
            /** House */
            house: components["schemas"]["ContributionHouse"];
            /**
             * Amount, satang
             * Format: int64
             */
            amount_satang: number;
        };
        /** ContributionRate */
        ContributionRate: {
            /** Province */
            province: string;
            /** Province in Thai */
            province_th: string;
            /** Province in English */
            province_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /**
             * Daily rate, satang
             * Format: int64
             */
            day_rate_satang: number;
            /** Source */
            source: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
        };
        /** ContributionRateForm */
        ContributionRateForm: {
            /** Province */
            province: string;
            /** Fiscal year */
            fiscal_year: number;
            /**
             * Daily rate, satang
             * Format: int64
             */
            day_rate_satang: number;
            /** Source */
            source: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ContributionRatePage */
        ContributionRatePage: {
            /** Items */
            items: components["schemas"]["ContributionRate"][];
            /** May write */
            may_write: boolean;
        };
        /** ContributionRow */
        ContributionRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "cash" | "material" | "labour";
            /** Kind in Thai */
            kind_th: string;
            /** Kind in English */
            kind_en: string;
            /**
             * Who gave
             * @enum {string}
             */
            giver: "family" | "neighbours" | "council" | "welfare_fund" | "local_authority" | "state_office" | "soldiers" | "school" | "temple" | "company" | "other";
            /** Who gave, in Thai */
            giver_th: string;
            /** Who gave, in English */
            giver_en: string;
            /** Name of the giver */
            giver_name: string;
            /**
             * Organisation
             * Format: uuid
             */
            organization_id?: string | null;
            /** What was given */
            what: string;
            /** Measure in Thai */
            measure_th: string;
            /** Measure in English */
            measure_en: string;
            /**
             * Value, satang
             * Format: int64
             */
            value_satang: number;
            /**
             * Part that is shown, satang
             * Format: int64
             */
            shown_satang: number;
            /** Part of each house */
            parts: components["schemas"]["ContributionPart"][];
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Evidence
             * Format: int64
             */
            evidence: number;
            /** Taken out */
            taken_out: boolean;
        };
        /** ContributionSum */
        ContributionSum: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "cash" | "material" | "labour";
            /**
             * Who gave
             * @enum {string}
             */
            giver: "family" | "neighbours" | "council" | "welfare_fund" | "local_authority" | "state_office" | "soldiers" | "school" | "temple" | "company" | "other";
            /** Who gave, in Thai */
            giver_th: string;
            /** Who gave, in English */
            giver_en: string;
            /**
             * Value, satang
             * Format: int64
             */
            value_satang: number;
            /**
             * Times
             * Format: int64
             */
            times: number;
        };
        /** ContributionTakeOutForm */
        ContributionTakeOutForm: {
            /** Reason */
            reason: string;
            /**
             * Day
             * Format: date
             */
            on?: string | null;
        };
        /** ContributionTakenOut */
        ContributionTakenOut: {
            /**
             * Day
             * Format: date
             */
            on: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Reason */
            reason: string;
        };
        /** CorrectedHearing */
        CorrectedHearing: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /**
             * Day and time
             * Format: date-time
             */
            held_at: string;
            /** Seal code */
            seal_code: string;
        };
        /** Coverage */
        Coverage: {
            /**
             * Tambons
             * Format: int64
             */
            tambons: number;
            /**
             * Tambons with a quota
             * Format: int64
             */
            tambons_with_quota: number;
            /**
             * Households in the register
             * Format: int64
             */
            households: number;
            /**
             * People in the register
             * Format: int64
             */
            people: number;
        };
        /** DocumentView */
        DocumentView: {
            /** File's SHA-256 */
            sha256: string;
            /**
             * Bytes
             * Format: int64
             */
            bytes: number;
            /** Media type */
            media_type: string;
        };
        /** Done */
        Done: {
            /** Done */
            done: boolean;
        };
        /** DueVisit */
        DueVisit: {
            /** House */
            house: components["schemas"]["WorkHouse"];
            /**
             * Months
             * Format: int64
             */
            months: number;
            /**
             * Due
             * Format: date
             */
            due: string;
            /**
             * Days overdue
             * Format: int64
             */
            days_over: number;
        };
        /** DueVisits */
        DueVisits: {
            /** Items */
            items: components["schemas"]["DueVisit"][];
            /** Next */
            next?: string | null;
        };
        /** Duplicate */
        Duplicate: {
            /**
             * Household id
             * Format: uuid
             */
            household_id?: string | null;
            /** Reason */
            reason: string;
            /** Reason, Thai */
            reason_th: string;
            /** Reason, English */
            reason_en: string;
            /** In your area */
            in_scope: boolean;
            /** Head of household */
            head_name?: string | null;
            /** House number */
            house_no?: string | null;
            /** Field */
            field?: string | null;
        };
        /** DutyExclusion */
        DutyExclusion: {
            /**
             * Duty
             * @enum {string}
             */
            duty: "prepare_proposal" | "screen_proposal" | "approve_proposal" | "prepare_tranche" | "approve_tranche" | "release_tranche" | "buy" | "accept";
            /** Duty in Thai */
            duty_th: string;
            /** Duty in English */
            duty_en: string;
            /**
             * And duty
             * @enum {string}
             */
            other: "prepare_proposal" | "screen_proposal" | "approve_proposal" | "prepare_tranche" | "approve_tranche" | "release_tranche" | "buy" | "accept";
            /** And duty in Thai */
            other_th: string;
            /** And duty in English */
            other_en: string;
            /** Reason in Thai */
            reason_th: string;
            /** Reason in English */
            reason_en: string;
        };
        /** DutyExclusions */
        DutyExclusions: {
            /** Pairs of duties */
            items: components["schemas"]["DutyExclusion"][];
        };
        /** EntryPage */
        EntryPage: {
            /** Entries */
            items: components["schemas"]["EntryView"][];
            /** Next page */
            next?: string | null;
        };
        /** EntryView */
        EntryView: {
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /**
             * Who (id)
             * Format: uuid
             */
            actor_id?: string | null;
            /** Who */
            actor_name: string;
            /** Who (id) */
            actor_display?: string | null;
            /** Action */
            action: string;
            /** About */
            about_kind: string;
            /** Id */
            about_id: string;
            /** Area code */
            area: string;
            /** Note */
            note: string;
            /** A reading */
            reading: boolean;
            /** Changes */
            changes: components["schemas"]["ChangeView"][];
        };
        /** Estimate */
        Estimate: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "final" | "replaced";
            /** Why there is a new version */
            reason?: string | null;
            /** Note */
            note?: string | null;
            /**
             * Prices of
             * Format: date
             */
            priced_on: string;
            /**
             * Share of the house
             * Format: int64
             */
            share_satang: number;
            /**
             * Grant
             * Format: int64
             */
            grant_satang: number;
            /**
             * Material contributed
             * Format: int64
             */
            material_satang: number;
            /**
             * Labour contributed
             * Format: int64
             */
            labour_satang: number;
            /**
             * Cash contributed
             * Format: int64
             */
            cash_satang: number;
            /**
             * Contributed
             * Format: int64
             */
            contributed_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /**
             * Over the share
             * Format: int64
             */
            over_satang: number;
            /**
             * Left of the share
             * Format: int64
             */
            left_satang: number;
            /**
             * Prepared on
             * Format: date
             */
            prepared_on?: string | null;
            /** Prepared by */
            prepared_by?: string | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Lines */
            lines: components["schemas"]["EstimateLine"][];
        };
        /** EstimateBeginForm */
        EstimateBeginForm: {
            /** Why there is a new version */
            reason?: string | null;
        };
        /** EstimateForm */
        EstimateForm: {
            /** Lines */
            lines: components["schemas"]["EstimateLineForm"][];
            /** Note */
            note?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** EstimateLine */
        EstimateLine: {
            /**
             * No.
             * Format: int64
             */
            position: number;
            /**
             * Part of the house
             * @enum {string|null}
             */
            part?: "roof" | "roof_frame" | "walls" | "floor" | "posts" | "foundation" | "stairs" | "doors_windows" | "toilet" | "kitchen" | "electricity" | "water" | "ramp" | "other" | null;
            /**
             * Item of the price book
             * Format: uuid
             */
            item_id?: string | null;
            /** Code of the item */
            item_code?: string | null;
            /** Description */
            text: string;
            /**
             * Workers
             * Format: int64
             */
            people?: number | null;
            /**
             * Quantity in thousandths
             * Format: int64
             */
            quantity_milli: number;
            /** Unit */
            unit: string;
            /**
             * Unit price
             * Format: int64
             */
            price_satang: number;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /**
             * Planned source
             * @enum {string}
             */
            source: "grant" | "material" | "labour" | "cash";
            /**
             * Price in the book
             * Format: int64
             */
            book_satang?: number | null;
        };
        /** EstimateLineForm */
        EstimateLineForm: {
            /**
             * Part of the house
             * @enum {string|null}
             */
            part?: "roof" | "roof_frame" | "walls" | "floor" | "posts" | "foundation" | "stairs" | "doors_windows" | "toilet" | "kitchen" | "electricity" | "water" | "ramp" | "other" | null;
            /**
             * Item of the price book
             * Format: uuid
             */
            item_id?: string | null;
            /** Description */
            text: string;
            /**
             * Workers
             * Format: int64
             */
            people?: number | null;
            /**
             * Quantity in thousandths
             * Format: int64
             */
            quantity_milli: number;
            /** Unit */
            unit: string;
            /**
             * Unit price
             * Format: int64
             */
            price_satang: number;
            /**
             * Planned source
             * @enum {string}
             */
            source: "grant" | "material" | "labour" | "cash";
        };
        /** EstimatePrepareForm */
        EstimatePrepareForm: {
            /**
             * Prepared on
             * Format: date
             */
            prepared_on: string;
            /** Prepared by */
            prepared_by: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** EstimateVersion */
        EstimateVersion: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "final" | "replaced";
            /** Why there is a new version */
            reason?: string | null;
            /**
             * Prepared on
             * Format: date
             */
            prepared_on?: string | null;
            /** Prepared by */
            prepared_by?: string | null;
            /**
             * Grant
             * Format: int64
             */
            grant_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
        };
        /** FieldChange */
        FieldChange: {
            /** Field */
            field: string;
            /** Value the edit started from */
            from?: string | null;
            /** New value */
            to?: string | null;
        };
        /** FigureForm */
        FigureForm: {
            /**
             * Id
             * Format: uuid
             */
            id?: string | null;
            /**
             * Figure
             * @enum {string}
             */
            key: "councils" | "councils_coverage_percent" | "welfare_funds" | "economy_tambons" | "land_tambons" | "mankong_projects" | "mankong_communities" | "mankong_households" | "phorphiang_past_tambons" | "phorphiang_past_households" | "phorphiang_2565_households" | "phorphiang_2565_tambons" | "phorphiang_2565_baht";
            /** Area */
            area: string;
            /**
             * Value
             * Format: int64
             */
            value: number;
            /**
             * Unit
             * @enum {string}
             */
            unit: "tambons" | "projects" | "communities" | "households" | "baht" | "rai" | "people" | "organizations" | "percent";
            /**
             * As of
             * Format: date
             */
            as_of: string;
            /** Source */
            source: string;
            /** Note */
            note?: string | null;
        };
        /** FigureKey */
        FigureKey: {
            /**
             * Figure
             * @enum {string}
             */
            key: "councils" | "councils_coverage_percent" | "welfare_funds" | "economy_tambons" | "land_tambons" | "mankong_projects" | "mankong_communities" | "mankong_households" | "phorphiang_past_tambons" | "phorphiang_past_households" | "phorphiang_2565_households" | "phorphiang_2565_tambons" | "phorphiang_2565_baht";
            /** Thai label */
            label_th: string;
            /** English label */
            label_en: string;
            /**
             * Unit
             * @enum {string}
             */
            unit: "tambons" | "projects" | "communities" | "households" | "baht" | "rai" | "people" | "organizations" | "percent";
            /** Unit in Thai */
            unit_th: string;
            /** Unit in English */
            unit_en: string;
        };
        /** FigureKeys */
        FigureKeys: {
            /** Figures */
            items: components["schemas"]["FigureKey"][];
        };
        /** FigureList */
        FigureList: {
            /** Figures */
            items: components["schemas"]["FigureView"][];
        };
        /** FigureView */
        FigureView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Figure
             * @enum {string}
             */
            key: "councils" | "councils_coverage_percent" | "welfare_funds" | "economy_tambons" | "land_tambons" | "mankong_projects" | "mankong_communities" | "mankong_households" | "phorphiang_past_tambons" | "phorphiang_past_households" | "phorphiang_2565_households" | "phorphiang_2565_tambons" | "phorphiang_2565_baht";
            /** Thai label */
            label_th: string;
            /** English label */
            label_en: string;
            /** Area code */
            area: string;
            /** Area */
            area_name_th: string;
            /** Area in English */
            area_name_en: string;
            /**
             * Value
             * Format: int64
             */
            value: number;
            /**
             * Unit
             * @enum {string}
             */
            unit: "tambons" | "projects" | "communities" | "households" | "baht" | "rai" | "people" | "organizations" | "percent";
            /** Unit in Thai */
            unit_th: string;
            /** Unit in English */
            unit_en: string;
            /**
             * As of
             * Format: date
             */
            as_of: string;
            /** Source */
            source: string;
            /** Note */
            note?: string | null;
            /** Recorded by */
            entered_by: string;
            /**
             * Recorded at
             * Format: date-time
             */
            entered_at: string;
            /**
             * Superseded by
             * Format: uuid
             */
            superseded_by?: string | null;
        };
        /** FileView */
        FileView: {
            /** File's SHA-256 */
            sha256: string;
            /**
             * Bytes
             * Format: int64
             */
            bytes: number;
            /** Media type */
            media_type: string;
            /**
             * Width in pixels
             * Format: int64
             */
            width: number;
            /**
             * Height in pixels
             * Format: int64
             */
            height: number;
            /**
             * Taken at, by the camera
             * Format: date-time
             */
            taken_at?: string | null;
            /** Latitude, by the camera */
            latitude?: number | null;
            /** Longitude, by the camera */
            longitude?: number | null;
        };
        /** GrantForm */
        GrantForm: {
            /**
             * Role
             * @enum {string}
             */
            role: "surveyor" | "council" | "inspector" | "network" | "finance" | "codi" | "caseworker" | "agency" | "governor" | "editor" | "reviewer" | "auditor" | "dpo" | "admin" | "hearing_laptop";
            /** Area */
            area: string;
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             */
            until?: string | null;
        };
        /** GrantView */
        GrantView: {
            /**
             * Role
             * @enum {string}
             */
            role: "surveyor" | "council" | "inspector" | "network" | "finance" | "codi" | "caseworker" | "agency" | "governor" | "editor" | "reviewer" | "auditor" | "dpo" | "admin" | "hearing_laptop";
            /** Area code */
            area: string;
            /** Area (Thai) */
            area_name_th: string;
            /** Area (English) */
            area_name_en: string;
            /**
             * From
             * Format: date
             */
            from: string;
            /**
             * Until
             * Format: date
             */
            until?: string | null;
        };
        /** HallArrivalForm */
        HallArrivalForm: {
            /** Random token of the telephone */
            device: string;
            /** Name */
            name: string;
            /** House number */
            house_no?: string | null;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
        };
        /** HallDoor */
        HallDoor: {
            /** Code */
            code: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Address */
            url: string;
            /** QR code as SVG */
            qr_svg: string;
        };
        /** HallHandForm */
        HallHandForm: {
            /** Random token of the telephone */
            device: string;
            /**
             * Vote
             * Format: uuid
             */
            vote_id: string;
            /**
             * Choice
             * @enum {string}
             */
            choice: "in_favour" | "against" | "abstain";
        };
        /** HallHouse */
        HallHouse: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Place
             * Format: int64
             */
            place?: number | null;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
        };
        /** HallObjectionForm */
        HallObjectionForm: {
            /** Random token of the telephone */
            device: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id?: string | null;
            /** What is said */
            words: string;
        };
        /** HallView */
        HallView: {
            /** Title */
            title: string;
            /** Place */
            place: string;
            /** Tambon */
            tambon_name_th: string;
            /**
             * People
             * Format: int64
             */
            people: number;
            /** Quorum reached */
            reached: boolean;
            /** Who signed in */
            my_name?: string | null;
            /** Confirmed by the secretary */
            confirmed: boolean;
            /** Households */
            houses: components["schemas"]["HallHouse"][];
            /** Votes by single hands */
            votes: components["schemas"]["HallVote"][];
        };
        /** HallVote */
        HallVote: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** What is decided */
            question: string;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id?: string | null;
            /**
             * This telephone's hand
             * @enum {string|null}
             */
            mine?: "in_favour" | "against" | "abstain" | null;
            /** Being counted */
            open: boolean;
            /**
             * In favour
             * Format: int64
             */
            in_favour?: number | null;
            /**
             * Against
             * Format: int64
             */
            against?: number | null;
            /**
             * Abstentions
             * Format: int64
             */
            abstain?: number | null;
        };
        /** HandOver */
        HandOver: {
            /**
             * Handed over on
             * Format: date
             */
            handed_on: string;
            /** Handed over by */
            handed_by: string;
            /** Received by */
            received_by: string;
            /** Plaque is up */
            plaque: boolean;
            /** Note */
            note?: string | null;
            /** Signed paper */
            paper_url?: string | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
        };
        /** HandOverForm */
        HandOverForm: {
            /**
             * Handed over on
             * Format: date
             */
            handed_on: string;
            /** Handed over by */
            handed_by: string;
            /** Received by */
            received_by: string;
            /** Plaque is up */
            plaque: boolean;
            /** Note */
            note?: string | null;
            /** Picture of the signed paper */
            paper_sha256?: string | null;
        };
        /** HealthView */
        HealthView: {
            /** Can look after themselves */
            can_care_for_self?: boolean | null;
            /** Disabled */
            disabled?: boolean | null;
            /** Bedridden */
            bedridden?: boolean | null;
            /** Chronic illness */
            chronic_illness?: string | null;
        };
        /** HeardForm */
        HeardForm: {
            /** Title */
            title: string;
            /**
             * Held on
             * Format: date
             */
            held_on: string;
            /** Houses */
            houses: components["schemas"]["HeardHouseForm"][];
        };
        /** HeardHouseForm */
        HeardHouseForm: {
            /**
             * House of the round
             * Format: uuid
             */
            house_id: string;
            /** Reason */
            reason?: string | null;
        };
        /** Hearing */
        Hearing: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /** Tambon */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** District, Thai */
            district_name_th: string;
            /** District, English */
            district_name_en: string;
            /** Province, Thai */
            province_name_th: string;
            /** Province, English */
            province_name_en: string;
            /** Villages */
            villages: number[];
            /** Title */
            title: string;
            /** Place */
            place: string;
            /**
             * Day and time
             * Format: date-time
             */
            held_at: string;
            /** Chair */
            chair_name?: string | null;
            /** Position of the chair */
            chair_position?: string | null;
            /** Secretary */
            secretary_name?: string | null;
            /** Agenda, one item a line */
            agenda: string;
            /** Minutes */
            minutes?: string | null;
            /** Quorum */
            quorum: components["schemas"]["HearingQuorum"];
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "open" | "sealed" | "cancelled";
            /** Reason */
            reason?: string | null;
            /**
             * Corrects
             * Format: uuid
             */
            corrects_id?: string | null;
            /** The hearing that it corrects */
            corrects?: components["schemas"]["CorrectedHearing"] | null;
            /**
             * Corrected by
             * Format: uuid
             */
            corrected_by?: string | null;
            /**
             * Correction under way
             * Format: uuid
             */
            correction_under_way?: string | null;
            /**
             * Opened at
             * Format: date-time
             */
            opened_at?: string | null;
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Candidates */
            candidates: components["schemas"]["HearingCandidate"][];
            /** Attendees */
            attendees: components["schemas"]["HearingAttendee"][];
            /** Statements */
            statements: components["schemas"]["HearingStatement"][];
            /** Votes */
            votes: components["schemas"]["HearingVote"][];
            /** Pictures */
            pictures: components["schemas"]["HearingPicture"][];
            /** Presence */
            presence: components["schemas"]["HearingPresence"];
            /** Deviations from the score */
            deviations: string[];
            /** Seal */
            seal?: components["schemas"]["HearingSeal"] | null;
            /** Fingerprint of what the meeting recorded */
            recorded: string;
            /** Fingerprint of what was seen */
            fingerprint?: string | null;
            /** What is missing, Thai */
            missing_th: string[];
            /** What is missing, English */
            missing_en: string[];
            /** Where it is missing */
            missing_at: string[];
            /** May be changed */
            can_edit: boolean;
            /** Times at a laptop */
            checkouts: components["schemas"]["HearingCheckout"][];
            /** Door for telephones */
            hall?: components["schemas"]["HallDoor"] | null;
        };
        /** HearingAttendee */
        HearingAttendee: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * How they signed in
             * @enum {string}
             */
            signed_by: "typed" | "paper" | "counted" | "phone";
            /** Name */
            name: string;
            /** House number */
            house_no?: string | null;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * People
             * Format: int64
             */
            people: number;
            /**
             * Households
             * Format: int64
             */
            households: number;
            /** Counts towards the quorum */
            counts: boolean;
            /**
             * Arrived at
             * Format: date-time
             */
            arrived_at: string;
        };
        /** HearingAttendeeForm */
        HearingAttendeeForm: {
            /**
             * Id
             * Format: uuid
             */
            id?: string | null;
            /**
             * How they signed in
             * @enum {string}
             */
            signed_by: "typed" | "paper" | "counted" | "phone";
            /** Name */
            name: string;
            /** House number */
            house_no?: string | null;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * People
             * Format: int64
             */
            people?: number | null;
            /**
             * Households
             * Format: int64
             */
            households?: number | null;
            /** Counts towards the quorum */
            counts?: boolean | null;
        };
        /** HearingAttendeesForm */
        HearingAttendeesForm: {
            /** Items */
            items: components["schemas"]["HearingAttendeeForm"][];
        };
        /** HearingBoard */
        HearingBoard: {
            /** Tambon */
            tambon: string;
            /** Title */
            title: string;
            /** Place */
            place: string;
            /** Agenda */
            agenda: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "open" | "sealed" | "cancelled";
            /**
             * Version
             * Format: int64
             */
            version: number;
            /**
             * Entries of the attendance
             * Format: int64
             */
            arrivals: number;
            /**
             * Number of statements
             * Format: int64
             */
            statements: number;
            /** Fingerprint of what the meeting recorded */
            recorded: string;
            /**
             * Quorum
             * @enum {string}
             */
            quorum_kind: "people" | "household_share";
            /** Presence */
            presence: components["schemas"]["HearingPresence"];
            /** The houses are as they were seen */
            same_houses: boolean;
            /** Candidates */
            houses: components["schemas"]["HearingBoardHouse"][];
            /** Houses that somebody spoke of */
            said_of: string[];
            /** Votes */
            votes: components["schemas"]["HearingBoardVote"][];
            /** Seal code */
            seal_code?: string | null;
            /**
             * Sealed at
             * Format: date-time
             */
            sealed_at?: string | null;
            /** Door for telephones */
            hall?: components["schemas"]["HallDoor"] | null;
        };
        /** HearingBoardHouse */
        HearingBoardHouse: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Place in the order
             * Format: int64
             */
            place?: number | null;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * People in the house
             * Format: int64
             */
            members: number;
            /**
             * State of the house
             * @enum {string}
             */
            dwelling_state: "good" | "damaged" | "heavily_damaged" | "unfit";
            /**
             * Score
             * Format: int64
             */
            score?: number | null;
            /** Reason of the deviation */
            reason?: string | null;
        };
        /** HearingBoardVote */
        HearingBoardVote: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id?: string | null;
            /** What is decided */
            question: string;
            /** Being counted */
            open: boolean;
            /**
             * In favour
             * Format: int64
             */
            in_favour: number;
            /**
             * Against
             * Format: int64
             */
            against: number;
            /**
             * Abstentions
             * Format: int64
             */
            abstain: number;
        };
        /** HearingCandidate */
        HearingCandidate: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Household
             * Format: uuid
             */
            household_id: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * People in the house
             * Format: int64
             */
            members: number;
            /**
             * State of the house
             * @enum {string}
             */
            dwelling_state: "good" | "damaged" | "heavily_damaged" | "unfit";
            /**
             * Score
             * Format: int64
             */
            score?: number | null;
            /**
             * Place
             * Format: int64
             */
            place?: number | null;
            /** Reason */
            reason?: string | null;
        };
        /** HearingCandidatesForm */
        HearingCandidatesForm: {
            /** Items */
            items: components["schemas"]["HearingListedForm"][];
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** HearingCheckout */
        HearingCheckout: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Laptop */
            laptop: string;
            /**
             * Given out at
             * Format: date-time
             */
            made_at: string;
            /** Given out by */
            made_by: string;
            /**
             * State
             * @enum {string}
             */
            state: "out" | "here" | "returned" | "revoked";
            /** Reason */
            reason?: string | null;
            /**
             * Ended at
             * Format: date-time
             */
            ended_at?: string | null;
            /** Refused results */
            refused: components["schemas"]["HearingRefusedReturn"][];
        };
        /** HearingCheckoutForm */
        HearingCheckoutForm: {
            /** Laptop */
            laptop: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** HearingForm */
        HearingForm: {
            /**
             * Round
             * Format: uuid
             */
            round_id?: string | null;
            /** Tambon */
            tambon?: string | null;
            /**
             * Corrects
             * Format: uuid
             */
            corrects_id?: string | null;
            /** Reason */
            reason?: string | null;
            /** Villages */
            villages: number[];
            /** Title */
            title: string;
            /** Place */
            place: string;
            /**
             * Day and time
             * Format: date-time
             */
            held_at: string;
            /** Chair */
            chair_name?: string | null;
            /** Position of the chair */
            chair_position?: string | null;
            /** Secretary */
            secretary_name?: string | null;
            /** Agenda, one item a line */
            agenda: string;
            /** Quorum */
            quorum: components["schemas"]["HearingQuorum"];
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** HearingHand */
        HearingHand: {
            /**
             * Attendee
             * Format: uuid
             */
            attendee_id: string;
            /**
             * Choice
             * @enum {string}
             */
            choice: "in_favour" | "against" | "abstain";
        };
        /** HearingList */
        HearingList: {
            /** Items */
            items: components["schemas"]["HearingRow"][];
        };
        /** HearingListedForm */
        HearingListedForm: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Score
             * Format: int64
             */
            score?: number | null;
        };
        /** HearingMinutesForm */
        HearingMinutesForm: {
            /** Minutes */
            minutes?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** HearingOpeningForm */
        HearingOpeningForm: {
            /**
             * Opened at
             * Format: date-time
             */
            opened_at?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** HearingOrderForm */
        HearingOrderForm: {
            /** Items */
            items: components["schemas"]["HearingPlaceForm"][];
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** HearingPickedAttendees */
        HearingPickedAttendees: {
            /** Attendees */
            ids: string[];
        };
        /** HearingPicture */
        HearingPicture: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "meeting" | "sign_in_sheet" | "other";
            /** SHA-256 */
            sha256: string;
            /** Caption */
            caption?: string | null;
            /**
             * Taken at
             * Format: date-time
             */
            taken_at?: string | null;
            /**
             * Width
             * Format: int64
             */
            width: number;
            /**
             * Height
             * Format: int64
             */
            height: number;
        };
        /** HearingPictureForm */
        HearingPictureForm: {
            /** SHA-256 */
            sha256: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "meeting" | "sign_in_sheet" | "other";
            /** Caption */
            caption?: string | null;
        };
        /** HearingPlaceForm */
        HearingPlaceForm: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Reason */
            reason?: string | null;
        };
        /** HearingPresence */
        HearingPresence: {
            /**
             * People
             * Format: int64
             */
            people: number;
            /**
             * Households
             * Format: int64
             */
            households: number;
            /**
             * Others present
             * Format: int64
             */
            others: number;
            /**
             * Needed
             * Format: int64
             */
            needed: number;
            /** Reached */
            reached: boolean;
        };
        /** HearingQuorum */
        HearingQuorum: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "people" | "household_share";
            /**
             * At least
             * Format: int64
             */
            number: number;
            /**
             * Households in all
             * Format: int64
             */
            households_total?: number | null;
            /** Who counts */
            who_counts: string;
        };
        /** HearingReasonForm */
        HearingReasonForm: {
            /** Reason */
            reason: string;
        };
        /** HearingRefusedReturn */
        HearingRefusedReturn: {
            /**
             * Received at
             * Format: date-time
             */
            received_at: string;
            /** Sent by */
            received_by: string;
            /** SHA-256 */
            sha256: string;
            /**
             * Why it was refused
             * @enum {string}
             */
            why: "revoked" | "tampered" | "other_result";
        };
        /** HearingRow */
        HearingRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /** Tambon */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** Title */
            title: string;
            /** Place */
            place: string;
            /**
             * Day and time
             * Format: date-time
             */
            held_at: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "open" | "sealed" | "cancelled";
            /**
             * Candidates
             * Format: int64
             */
            candidates: number;
            /**
             * Attendees
             * Format: int64
             */
            attendees: number;
            /**
             * Corrects
             * Format: uuid
             */
            corrects_id?: string | null;
            /** Made up */
            made_up: boolean;
        };
        /** HearingSeal */
        HearingSeal: {
            /** Seal code */
            code: string;
            /** SHA-256 */
            sha256: string;
            /**
             * Sealed at
             * Format: date-time
             */
            sealed_at: string;
            /** Sealed by */
            sealed_by: string;
        };
        /** HearingSealForm */
        HearingSealForm: {
            /** Fingerprint of what was seen */
            fingerprint: string;
        };
        /** HearingSealPage */
        HearingSealPage: {
            /** Valid */
            valid: boolean;
            /** Text unchanged */
            text_unchanged: boolean;
            /** Rows unchanged */
            rows_unchanged: boolean;
            /** Signature genuine */
            signature_genuine: boolean;
            /** Seal code */
            code: string;
            /** Title */
            title: string;
            /** Place */
            place: string;
            /**
             * Day and time
             * Format: date-time
             */
            held_at: string;
            /**
             * Sealed at
             * Format: date-time
             */
            sealed_at: string;
            /** Tambon, Thai */
            tambon_th: string;
            /** Tambon, English */
            tambon_en: string;
            /** Province, Thai */
            province_th: string;
            /** Province, English */
            province_en: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * People
             * Format: int64
             */
            people: number;
            /** Seal code of the correction */
            corrected_by_code?: string | null;
            /** SHA-256 */
            sha256: string;
            /** Signature */
            signature: string;
            /** Public key */
            public_key: string;
            /** Made up */
            made_up: boolean;
        };
        /** HearingStatement */
        HearingStatement: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "support" | "objection" | "question" | "information";
            /** Speaker */
            speaker: string;
            /** What was said */
            words: string;
            /** Answer of the meeting */
            answer?: string | null;
            /**
             * Said at
             * Format: date-time
             */
            said_at: string;
            /**
             * Whose telephone sent it
             * Format: uuid
             */
            attendee_id?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** HearingStatementForm */
        HearingStatementForm: {
            /**
             * Id
             * Format: uuid
             */
            id?: string | null;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "support" | "objection" | "question" | "information";
            /** Speaker */
            speaker: string;
            /** What was said */
            words: string;
            /** Answer of the meeting */
            answer?: string | null;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** HearingVote */
        HearingVote: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id?: string | null;
            /** What is decided */
            question: string;
            /**
             * How it is counted
             * @enum {string}
             */
            mode: "counts" | "hands";
            /** Being counted */
            open: boolean;
            /**
             * In favour
             * Format: int64
             */
            in_favour: number;
            /**
             * Against
             * Format: int64
             */
            against: number;
            /**
             * Abstentions
             * Format: int64
             */
            abstain: number;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Single hands */
            hands: components["schemas"]["HearingHand"][];
        };
        /** HearingVoteForm */
        HearingVoteForm: {
            /**
             * Id
             * Format: uuid
             */
            id?: string | null;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id?: string | null;
            /** What is decided */
            question: string;
            /**
             * How it is counted
             * @enum {string}
             */
            mode: "counts" | "hands";
            /** Being counted */
            open?: boolean | null;
            /**
             * In favour
             * Format: int64
             */
            in_favour?: number | null;
            /**
             * Against
             * Format: int64
             */
            against?: number | null;
            /**
             * Abstentions
             * Format: int64
             */
            abstain?: number | null;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** HearingWaitingHouse */
        HearingWaitingHouse: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * People in the house
             * Format: int64
             */
            members: number;
            /**
             * State of the house
             * @enum {string}
             */
            dwelling_state: "good" | "damaged" | "heavily_damaged" | "unfit";
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Listed in another hearing
             * Format: uuid
             */
            listed_in?: string | null;
        };
        /** HearingWaitingList */
        HearingWaitingList: {
            /** Items */
            items: components["schemas"]["HearingWaitingHouse"][];
        };
        /** HouseBooks */
        HouseBooks: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /** Accounts */
            accounts: components["schemas"]["LedgerAccount"][];
            /** Entries */
            entries: components["schemas"]["LedgerEntryPage"];
        };
        /** HouseClosing */
        HouseClosing: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon (Thai) */
            tambon_th: string;
            /** Tambon */
            tambon_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** State (Thai) */
            state_th: string;
            /** State (English) */
            state_en: string;
            /**
             * Since
             * Format: date
             */
            state_since: string;
            /**
             * Done
             * Format: int64
             */
            have: number;
            /**
             * Required
             * Format: int64
             */
            required: number;
            /** Ready */
            ready: boolean;
            /** What is missing */
            missing: components["schemas"]["ClosingLack"][];
            /**
             * Closed on
             * Format: date
             */
            closed_on?: string | null;
            /** Number of the report */
            paper_number?: string | null;
            /** SHA-256 of the kept report */
            report_sha256?: string | null;
        };
        /** HouseClosingPage */
        HouseClosingPage: {
            /** Houses */
            items: components["schemas"]["HouseClosing"][];
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /** Next page */
            next?: string | null;
        };
        /** HouseClosingView */
        HouseClosingView: {
            /** House */
            house: components["schemas"]["HouseClosing"];
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Checks */
            checks: components["schemas"]["ClosingCheck"][];
            /** Report */
            report: components["schemas"]["ClosingHouseReport"];
            /** Signed copies */
            signed_papers: components["schemas"]["ClosingSigned"][];
            /** May close */
            can_close: boolean;
            /** May attach a signed copy */
            can_attach: boolean;
        };
        /** HouseContributions */
        HouseContributions: {
            /** House */
            house: components["schemas"]["ContributionHouse"];
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round in Thai */
            round_th: string;
            /** Round in English */
            round_en: string;
            /**
             * Grant of the house, satang
             * Format: int64
             */
            share_satang: number;
            /** Planned */
            planned?: components["schemas"]["ContributionKindSums"] | null;
            /** Given */
            given: components["schemas"]["ContributionKindSums"];
            /**
             * The whole house, satang
             * Format: int64
             */
            house_satang: number;
            /** Items */
            items: components["schemas"]["ContributionRow"][];
            /** May record */
            can_write: boolean;
        };
        /** HouseDamage */
        HouseDamage: {
            /**
             * Part of the house
             * @enum {string}
             */
            part: "roof" | "roof_frame" | "walls" | "floor" | "posts" | "foundation" | "stairs" | "doors_windows" | "toilet" | "kitchen" | "electricity" | "water" | "ramp" | "other";
            /** Part in Thai */
            part_th: string;
            /** Part in English */
            part_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "good" | "slight" | "severe" | "missing";
            /** State in Thai */
            state_th: string;
            /** State in English */
            state_en: string;
            /**
             * To do
             * @enum {string|null}
             */
            action?: "repair" | "replace" | "build_new" | null;
            /** To do in Thai */
            action_th: string;
            /** To do in English */
            action_en: string;
            /**
             * Kit
             * Format: uuid
             */
            kit_id?: string | null;
            /** Kit in Thai */
            kit_th: string;
            /** Kit in English */
            kit_en: string;
        };
        /** HouseEstimates */
        HouseEstimates: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Household
             * Format: uuid
             */
            household_id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Thai name of the round */
            round_th: string;
            /** English name of the round */
            round_en: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /**
             * State of the house
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Share of the house
             * Format: int64
             */
            share_satang: number;
            /** Damage of the house */
            damage: components["schemas"]["HouseDamage"][];
            /** Versions, newest first */
            versions: components["schemas"]["EstimateVersion"][];
            /** Estimate */
            estimate?: components["schemas"]["Estimate"] | null;
            /** May be changed by the reader */
            may_write: boolean;
            /** A new version must say why */
            needs_reason: boolean;
        };
        /** HouseMove */
        HouseMove: {
            /**
             * From
             * @enum {string|null}
             */
            from_state?: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped" | null;
            /**
             * To
             * @enum {string}
             */
            to_state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Happened on
             * Format: date
             */
            happened_on: string;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
            /**
             * Kind of paper
             * @enum {string|null}
             */
            paper_kind?: "survey" | "minutes" | "ranked_list" | "proposal" | "screening_minutes" | "approval_letter" | "agreement" | "bank_slip" | "purchase_record" | "work_diary" | "acceptance_form" | "hand_over_record" | "closing_report" | "letter" | "other" | null;
            /** Number of the paper */
            paper_number?: string | null;
            /**
             * Date of the paper
             * Format: date
             */
            paper_date?: string | null;
            /** Reason */
            reason?: string | null;
            /** Recorded from paper */
            recorded: boolean;
        };
        /** HousePaid */
        HousePaid: {
            /**
             * Tranche
             * Format: uuid
             */
            tranche_id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Part
             * Format: int64
             */
            part: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /** Reference */
            reference: string;
            /** Recorded */
            recorded: boolean;
        };
        /** HousePurchases */
        HousePurchases: {
            /** House */
            house: components["schemas"]["PurchaseHouse"];
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round in Thai */
            round_th: string;
            /** Round in English */
            round_en: string;
            /**
             * Estimate
             * Format: uuid
             */
            estimate_id?: string | null;
            /**
             * Left of the grant
             * Format: int64
             */
            grant_left_satang: number;
            /**
             * Cash that was given
             * Format: int64
             */
            cash_given_satang: number;
            /**
             * Left of the cash
             * Format: int64
             */
            cash_left_satang: number;
            /** Planned */
            planned: components["schemas"]["PurchasePlannedLine"][];
            /** Besides the plan */
            besides: components["schemas"]["PurchaseBoughtLine"][];
            /**
             * Planned
             * Format: int64
             */
            planned_satang: number;
            /**
             * Bought
             * Format: int64
             */
            bought_satang: number;
            /** Purchases */
            purchases: components["schemas"]["PurchaseRow"][];
            /** Missing */
            missing: components["schemas"]["PurchaseWords"][];
            /** May write */
            can_write: boolean;
        };
        /** HouseStateInfo */
        HouseStateInfo: {
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** Thai name */
            label_th: string;
            /** English name */
            label_en: string;
            /** On the way */
            on_the_way: boolean;
            /** May move to */
            moves_to: ("surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped")[];
        };
        /** HouseStateList */
        HouseStateList: {
            /** Items */
            items: components["schemas"]["HouseStateInfo"][];
        };
        /** HouseTranches */
        HouseTranches: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Paid */
            paid: components["schemas"]["HousePaid"][];
            /**
             * Paid
             * Format: int64
             */
            paid_satang: number;
            /** Next */
            next?: components["schemas"]["TrancheReadyRow"] | null;
            /** Overdue */
            overdue: components["schemas"]["TrancheMissing"][];
        };
        /** HouseWorks */
        HouseWorks: {
            /** House */
            house: components["schemas"]["WorkHouse"];
            /** Stages */
            stages: components["schemas"]["WorkStage"][];
            /**
             * Next
             * @enum {string|null}
             */
            next?: "before" | "materials" | "during" | "after" | "accepted" | "handed_over" | "visit_6" | "visit_12" | "visit_24" | null;
            /**
             * Evidence that is there
             * Format: int64
             */
            evidence_have: number;
            /**
             * Evidence required
             * Format: int64
             */
            evidence_required: number;
            /** Photographs */
            pictures: components["schemas"]["WorkPicture"][];
            /** Before and after */
            pairs: components["schemas"]["WorkPicturePair"][];
            /** Flags */
            flags: components["schemas"]["PhotoFlag"][];
            /** Diary */
            diary: components["schemas"]["WorkDiaryEntry"][];
            /** Labour */
            labour: components["schemas"]["WorkLabour"][];
            /** Inspections */
            acceptances: components["schemas"]["Acceptance"][];
            /** Hand-over */
            hand_over?: components["schemas"]["HandOver"] | null;
            /** Consents */
            consents: components["schemas"]["WorkConsent"][];
            /** Consents missing */
            missing_consents: ("house" | "land")[];
            /** Visits */
            visits: components["schemas"]["WorkVisit"][];
            /** Checklist */
            checklist: components["schemas"]["InspectedItem"][];
            /**
             * Inspectors at least
             * Format: int64
             */
            least_inspectors: number;
            /** Buyers */
            buyers: string[];
            /** May write */
            may_write: boolean;
            /** May inspect */
            may_accept: boolean;
            /** May settle */
            may_settle: boolean;
        };
        /** HouseholdCheck */
        HouseholdCheck: {
            /** To be mended */
            faults: components["schemas"]["HouseholdFault"][];
            /** May be the same as */
            duplicates: components["schemas"]["Duplicate"][];
            /** Look again */
            warnings: components["schemas"]["HouseholdFault"][];
        };
        /** HouseholdChoices */
        HouseholdChoices: {
            /** Choices */
            items: components["schemas"]["ChoiceList"][];
        };
        /** HouseholdConflict */
        HouseholdConflict: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Household id
             * Format: uuid
             */
            household_id: string;
            /**
             * Version of the household
             * Format: int64
             */
            household_version: number;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /** Tambon code */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** Sent by */
            sent_by_name: string;
            /** Device */
            device?: string | null;
            /**
             * Made at
             * Format: date-time
             */
            made_at: string;
            /**
             * Arrived at
             * Format: date-time
             */
            sent_at: string;
            /** Who wrote the stored value */
            stored_by_name?: string | null;
            /**
             * When the stored value was written
             * Format: date-time
             */
            stored_at?: string | null;
            /** Values */
            values: components["schemas"]["ConflictValue"][];
            /**
             * State
             * @enum {string}
             */
            state: "open" | "decided";
            /**
             * Choice
             * @enum {string|null}
             */
            choice?: "mine" | "theirs" | "other" | null;
            /** Decided by */
            decided_by_name?: string | null;
            /**
             * Decided at
             * Format: date-time
             */
            decided_at?: string | null;
        };
        /** HouseholdConflictDecision */
        HouseholdConflictDecision: {
            /**
             * Choice
             * @enum {string}
             */
            choice: "mine" | "theirs" | "other";
            /**
             * Version that was seen
             * Format: int64
             */
            version: number;
            /** Other values */
            values: components["schemas"]["ChosenValue"][];
        };
        /** HouseholdConflictPage */
        HouseholdConflictPage: {
            /** Rows */
            items: components["schemas"]["HouseholdConflict"][];
            /** Next page */
            next?: string | null;
        };
        /** HouseholdEdit */
        HouseholdEdit: {
            /**
             * Edit id
             * Format: uuid
             */
            id: string;
            /**
             * Version it started from
             * Format: int64
             */
            base_version: number;
            /**
             * Made at
             * Format: date-time
             */
            made_at: string;
            /** Device */
            device?: string | null;
            /** Changes */
            changes: components["schemas"]["FieldChange"][];
        };
        /** HouseholdEditAnswer */
        HouseholdEditAnswer: {
            /**
             * Edit id
             * Format: uuid
             */
            id: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Fields that were taken */
            taken: string[];
            /** Fields that held the value */
            already: string[];
            /** Conflicts to be decided */
            conflicts: string[];
        };
        /** HouseholdFault */
        HouseholdFault: {
            /** Field */
            field: string;
            /** Code */
            code: string;
            /** Message, Thai */
            message_th: string;
            /** Message, English */
            message_en: string;
        };
        /** HouseholdForm */
        HouseholdForm: {
            /**
             * Household id
             * Format: uuid
             */
            id?: string | null;
            /** Tambon */
            tambon: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** House number */
            house_no: string;
            /** House code */
            house_code?: string | null;
            /** Village */
            village_name?: string | null;
            /** Road or lane */
            road?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /**
             * Accuracy (m)
             * Format: int64
             */
            place_accuracy_m?: number | null;
            /**
             * Tenure
             * @enum {string}
             */
            tenure: "own" | "rent" | "relative" | "other";
            /**
             * Land
             * @enum {string}
             */
            land_kind: "own_title" | "relatives" | "rented" | "state_forest" | "treasury" | "sor_por_kor" | "temple" | "other" | "unknown";
            /** Land owner */
            land_owner_name?: string | null;
            /** Note on the land */
            land_note?: string | null;
            /**
             * State of the house
             * @enum {string}
             */
            dwelling_state: "good" | "damaged" | "heavily_damaged" | "unfit";
            /** Secure in the dwelling */
            secure?: boolean | null;
            /** The house is durable */
            durable?: boolean | null;
            /**
             * Household income a month
             * Format: int64
             */
            monthly_income_satang?: number | null;
            /**
             * Debt
             * Format: int64
             */
            debt_satang?: number | null;
            /** Main occupation */
            main_occupation?: string | null;
            /** What is needed */
            need_text?: string | null;
            /** Note */
            note?: string | null;
            /**
             * Status
             * @enum {string|null}
             */
            status?: "active" | "moved" | "dissolved" | "deceased" | null;
            /** Made up */
            made_up?: boolean | null;
            /** People */
            people: components["schemas"]["PersonForm"][];
            /** Parts of the house */
            parts: components["schemas"]["PartView"][];
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** HouseholdPage */
        HouseholdPage: {
            /** Rows */
            items: components["schemas"]["HouseholdRow"][];
            /** Next page */
            next?: string | null;
        };
        /** HouseholdRow */
        HouseholdRow: {
            /**
             * Household id
             * Format: uuid
             */
            id: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** District, Thai */
            district_name_th: string;
            /** District, English */
            district_name_en: string;
            /** House code */
            house_code?: string | null;
            /**
             * Members
             * Format: int64
             */
            members: number;
            /**
             * State of the house
             * @enum {string}
             */
            dwelling_state: "good" | "damaged" | "heavily_damaged" | "unfit";
            /**
             * Status
             * @enum {string}
             */
            status: "active" | "moved" | "dissolved" | "deceased";
            /** Made up */
            made_up: boolean;
            /** The member whose name was searched, where it is not the head */
            matched_member?: string | null;
        };
        /** HouseholdSurvey */
        HouseholdSurvey: {
            /** Tambon code */
            tambon: string;
            /** The last survey */
            last?: components["schemas"]["LastSurvey"] | null;
        };
        /** HouseholdView */
        HouseholdView: {
            /**
             * Household id
             * Format: uuid
             */
            id: string;
            /** Tambon */
            tambon: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** House number */
            house_no: string;
            /** House code */
            house_code?: string | null;
            /** Village */
            village_name?: string | null;
            /** Road or lane */
            road?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /**
             * Accuracy (m)
             * Format: int64
             */
            place_accuracy_m?: number | null;
            /**
             * Tenure
             * @enum {string}
             */
            tenure: "own" | "rent" | "relative" | "other";
            /**
             * Land
             * @enum {string}
             */
            land_kind: "own_title" | "relatives" | "rented" | "state_forest" | "treasury" | "sor_por_kor" | "temple" | "other" | "unknown";
            /** Land owner */
            land_owner_name?: string | null;
            /** Note on the land */
            land_note?: string | null;
            /**
             * State of the house
             * @enum {string}
             */
            dwelling_state: "good" | "damaged" | "heavily_damaged" | "unfit";
            /** Secure in the dwelling */
            secure?: boolean | null;
            /** The house is durable */
            durable?: boolean | null;
            /**
             * Household income a month
             * Format: int64
             */
            monthly_income_satang?: number | null;
            /**
             * Debt
             * Format: int64
             */
            debt_satang?: number | null;
            /** Main occupation */
            main_occupation?: string | null;
            /** What is needed */
            need_text?: string | null;
            /** Note */
            note?: string | null;
            /**
             * Status
             * @enum {string}
             */
            status: "active" | "moved" | "dissolved" | "deceased";
            /** Head of household */
            head_name: string;
            /**
             * Members
             * Format: int64
             */
            members: number;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** District, Thai */
            district_name_th: string;
            /** District, English */
            district_name_en: string;
            /** Province, Thai */
            province_name_th: string;
            /** Province, English */
            province_name_en: string;
            /** Area, Thai */
            area_name_th: string;
            /** Area, English */
            area_name_en: string;
            /** People */
            people: components["schemas"]["PersonView"][];
            /** Parts of the house */
            parts: components["schemas"]["PartView"][];
            /** Pictures */
            pictures: components["schemas"]["PictureView"][];
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /**
             * Registered at
             * Format: date-time
             */
            created_at: string;
            /**
             * Changed at
             * Format: date-time
             */
            updated_at: string;
        };
        /** InspectedItem */
        InspectedItem: {
            /** Item */
            item: string;
            /**
             * Result
             * @enum {string}
             */
            result: "done" | "partly" | "not_done";
            /** Remark */
            remark?: string | null;
        };
        /** Inspector */
        Inspector: {
            /** Name */
            name: string;
            /** Office */
            office?: string | null;
        };
        /** ItemPrice */
        ItemPrice: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Area */
            area: string;
            /** Thai name of the area */
            area_th: string;
            /** English name of the area */
            area_en: string;
            /**
             * Valid from
             * Format: date
             */
            valid_from: string;
            /**
             * Valid until
             * Format: date
             */
            valid_until?: string | null;
            /**
             * Unit price
             * Format: int64
             */
            price_satang: number;
            /** Source */
            source: string;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
            /** Still counts */
            counts: boolean;
        };
        /** ItemPriceForm */
        ItemPriceForm: {
            /** Area */
            area: string;
            /**
             * Valid from
             * Format: date
             */
            valid_from: string;
            /**
             * Valid until
             * Format: date
             */
            valid_until?: string | null;
            /**
             * Unit price
             * Format: int64
             */
            price_satang: number;
            /** Source */
            source: string;
        };
        /** KindCount */
        KindCount: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "province" | "codi" | "pso" | "network" | "council" | "welfare_fund" | "local_authority" | "village_head" | "agency" | "community" | "other";
            /** Thai label */
            label_th: string;
            /** English label */
            label_en: string;
            /**
             * Organisations
             * Format: int64
             */
            organizations: number;
        };
        /** KindCounts */
        KindCounts: {
            /** Kinds */
            items: components["schemas"]["KindCount"][];
            /**
             * Total
             * Format: int64
             */
            total: number;
        };
        /** LanguageForm */
        LanguageForm: {
            /**
             * Language
             * @enum {string}
             */
            language: "th" | "en";
        };
        /** LastSurvey */
        LastSurvey: {
            /**
             * Surveyed at
             * Format: date-time
             */
            surveyed_at: string;
            /** Surveyed by */
            surveyed_by: string;
            /** Decided by */
            decided_by?: string | null;
            /**
             * Decided at
             * Format: date-time
             */
            decided_at?: string | null;
            /** What tells of health is left out */
            health_hidden: boolean;
            /** Whether the answers can be read */
            readable: boolean;
            /** Answers */
            sections: components["schemas"]["SubmissionSection"][];
        };
        /** LateGroup */
        LateGroup: {
            /** Tambon */
            tambon: string;
            /** Thai name */
            tambon_name_th: string;
            /** English name */
            tambon_name_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** State (Thai) */
            state_label_th: string;
            /** State */
            state_label_en: string;
            /** Whose duty */
            owner_role: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Days over
             * Format: int64
             */
            days_over: number;
        };
        /** LedgerAccount */
        LedgerAccount: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "bank" | "cash" | "advance" | "grant_receivable" | "payable" | "grant_committed" | "grant_income" | "cash_income" | "material_income" | "labour_income" | "materials" | "labour" | "transport" | "management" | "other";
            /**
             * Side
             * @enum {string}
             */
            side: "asset" | "liability" | "income" | "expense";
            /** Kind, Thai */
            label_th: string;
            /** Kind, English */
            label_en: string;
            /** Name */
            name: string;
            /** Organisation */
            organization_name?: string | null;
            /** Tambon */
            tambon?: string | null;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /**
             * Debit
             * Format: int64
             */
            debit_satang: number;
            /**
             * Credit
             * Format: int64
             */
            credit_satang: number;
            /**
             * Balance
             * Format: int64
             */
            balance_satang: number;
        };
        /** LedgerAccountForm */
        LedgerAccountForm: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "bank" | "cash" | "advance" | "grant_receivable" | "payable" | "grant_committed" | "grant_income" | "cash_income" | "material_income" | "labour_income" | "materials" | "labour" | "transport" | "management" | "other";
            /** Name */
            name: string;
            /** Tambon */
            tambon?: string | null;
            /**
             * Organisation
             * Format: uuid
             */
            organization_id?: string | null;
        };
        /** LedgerCorrectionForm */
        LedgerCorrectionForm: {
            /** Reason */
            reason: string;
            /**
             * Day
             * Format: date
             */
            on?: string | null;
        };
        /** LedgerEntry */
        LedgerEntry: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "agreement" | "release" | "tranche" | "advance" | "advance_returned" | "purchase" | "payment" | "cash_contribution" | "contribution_in_kind" | "fee" | "interest" | "transfer" | "return_to_source" | "contribution_returned" | "correction";
            /** Text */
            text: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /** Paper */
            paper?: components["schemas"]["LedgerPaper"] | null;
            /** Kind of cause */
            source_kind: string;
            /** Id of the cause */
            source_id: string;
            /**
             * Reverses
             * Format: uuid
             */
            reverses?: string | null;
            /**
             * Number it reverses
             * Format: int64
             */
            reverses_number?: number | null;
            /**
             * Reversed by
             * Format: uuid
             */
            reversed_by?: string | null;
            /**
             * Number that reverses it
             * Format: int64
             */
            reversed_by_number?: number | null;
            /** Reason */
            reason?: string | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_name: string;
            /** Postings */
            postings: components["schemas"]["LedgerPosting"][];
            /**
             * Number of postings
             * Format: int64
             */
            postings_total: number;
            /**
             * Of other tambons
             * Format: int64
             */
            hidden_postings: number;
            /**
             * Sum of other tambons
             * Format: int64
             */
            hidden_satang: number;
            /** May be corrected */
            can_correct: boolean;
            /** Where it is undone, Thai */
            undone_at_th?: string | null;
            /** Where it is undone, English */
            undone_at_en?: string | null;
        };
        /** LedgerEntryForm */
        LedgerEntryForm: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "advance" | "advance_returned" | "fee" | "interest" | "transfer" | "return_to_source" | "contribution_returned";
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /**
             * From account
             * Format: uuid
             */
            from_account_id?: string | null;
            /**
             * To account
             * Format: uuid
             */
            to_account_id?: string | null;
            /** Person */
            person?: string | null;
            /**
             * House
             * Format: uuid
             */
            round_house_id?: string | null;
            /**
             * Kind of paper
             * @enum {string|null}
             */
            paper_kind?: "survey" | "minutes" | "ranked_list" | "proposal" | "screening_minutes" | "approval_letter" | "agreement" | "bank_slip" | "purchase_record" | "work_diary" | "acceptance_form" | "hand_over_record" | "closing_report" | "letter" | "other" | null;
            /** Number of the paper */
            paper_number?: string | null;
            /**
             * Date of the paper
             * Format: date
             */
            paper_date?: string | null;
            /** Text */
            text?: string | null;
        };
        /** LedgerEntryPage */
        LedgerEntryPage: {
            /** Entries */
            items: components["schemas"]["LedgerEntryRow"][];
            /** Next */
            next?: string | null;
        };
        /** LedgerEntryRow */
        LedgerEntryRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "agreement" | "release" | "tranche" | "advance" | "advance_returned" | "purchase" | "payment" | "cash_contribution" | "contribution_in_kind" | "fee" | "interest" | "transfer" | "return_to_source" | "contribution_returned" | "correction";
            /** Text */
            text: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /** Paper */
            paper?: components["schemas"]["LedgerPaper"] | null;
            /**
             * Reverses
             * Format: uuid
             */
            reverses?: string | null;
            /**
             * Reversed by
             * Format: uuid
             */
            reversed_by?: string | null;
        };
        /** LedgerPaper */
        LedgerPaper: {
            /**
             * Kind of paper
             * @enum {string}
             */
            kind: "survey" | "minutes" | "ranked_list" | "proposal" | "screening_minutes" | "approval_letter" | "agreement" | "bank_slip" | "purchase_record" | "work_diary" | "acceptance_form" | "hand_over_record" | "closing_report" | "letter" | "other";
            /** Kind, Thai */
            label_th: string;
            /** Kind, English */
            label_en: string;
            /** Number of the paper */
            number: string;
            /**
             * Date of the paper
             * Format: date
             */
            date: string;
        };
        /** LedgerPosting */
        LedgerPosting: {
            /**
             * Account
             * Format: uuid
             */
            account_id: string;
            /**
             * Number of the account
             * Format: int64
             */
            account_number: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "bank" | "cash" | "advance" | "grant_receivable" | "payable" | "grant_committed" | "grant_income" | "cash_income" | "material_income" | "labour_income" | "materials" | "labour" | "transport" | "management" | "other";
            /** Kind, Thai */
            label_th: string;
            /** Kind, English */
            label_en: string;
            /** Name */
            name: string;
            /**
             * House
             * Format: uuid
             */
            round_house_id?: string | null;
            /** Head of household */
            head_name?: string | null;
            /** House no. */
            house_no?: string | null;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /**
             * Debit
             * Format: int64
             */
            debit_satang?: number | null;
            /**
             * Credit
             * Format: int64
             */
            credit_satang?: number | null;
        };
        /** LedgerUnaccounted */
        LedgerUnaccounted: {
            /** In words, Thai */
            words_th: string;
            /** In words, English */
            words_en: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /**
             * Account
             * Format: uuid
             */
            account_id?: string | null;
            /**
             * House
             * Format: uuid
             */
            round_house_id?: string | null;
        };
        /** MoveForm */
        MoveForm: {
            /** Houses */
            house_ids: string[];
            /**
             * To state
             * @enum {string}
             */
            to_state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Happened on
             * Format: date
             */
            happened_on: string;
            /**
             * Kind of paper
             * @enum {string|null}
             */
            paper_kind?: "survey" | "minutes" | "ranked_list" | "proposal" | "screening_minutes" | "approval_letter" | "agreement" | "bank_slip" | "purchase_record" | "work_diary" | "acceptance_form" | "hand_over_record" | "closing_report" | "letter" | "other" | null;
            /** Number of the paper */
            paper_number?: string | null;
            /**
             * Date of the paper
             * Format: date
             */
            paper_date?: string | null;
            /** Reason */
            reason?: string | null;
        };
        /** MovedHouses */
        MovedHouses: {
            /**
             * Houses
             * Format: int64
             */
            moved: number;
        };
        /** MyWork */
        MyWork: {
            /** Waits for me */
            waits: components["schemas"]["WorkItem"][];
            /** Late */
            late: components["schemas"]["WorkItem"][];
            /** Comes next */
            next: components["schemas"]["WorkItem"][];
        };
        /** NewSurveyDevice */
        NewSurveyDevice: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Server address */
            url: string;
            /** Rows of the QR code */
            qr: string[];
        };
        /** NextStep */
        NextStep: {
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** Needs a paper */
            needs_paper: boolean;
            /** By an agreement */
            by_agreement: boolean;
            /** Whose duty */
            owner_role: string;
        };
        /** Objection */
        Objection: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Ranking
             * Format: uuid
             */
            ranking_id: string;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /**
             * Appeal of
             * Format: uuid
             */
            appeal_of?: string | null;
            /** Who objects */
            by_name: string;
            /** Relation */
            by_relation: string;
            /**
             * Received on
             * Format: date
             */
            received_on: string;
            /** Words */
            words: string;
            /** Why it is taken after the last day */
            late_reason?: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "upheld" | "rejected" | "withdrawn";
            /** Outcome */
            outcome?: string | null;
            /**
             * Decided on
             * Format: date
             */
            decided_on?: string | null;
            /** Decided by */
            decided_by?: string | null;
            /** You judged this matter before; somebody else decides */
            judged_before: boolean;
            /**
             * New version of the list
             * Format: uuid
             */
            new_ranking_id?: string | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ObjectionDecisionForm */
        ObjectionDecisionForm: {
            /**
             * State
             * @enum {string}
             */
            state: "open" | "upheld" | "rejected" | "withdrawn";
            /** Outcome */
            outcome: string;
            /**
             * Decided on
             * Format: date
             */
            decided_on: string;
            /**
             * Remedy
             * @enum {string}
             */
            remedy: "none" | "facts" | "place";
            /**
             * Place
             * Format: int64
             */
            place?: number | null;
            /** Number of the list */
            number?: string | null;
            /**
             * Objections until
             * Format: date
             */
            objections_until?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ObjectionForm */
        ObjectionForm: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Appeal of
             * Format: uuid
             */
            appeal_of?: string | null;
            /** Who objects */
            by_name: string;
            /** Relation */
            by_relation: string;
            /**
             * Received on
             * Format: date
             */
            received_on: string;
            /** Words */
            words: string;
            /** Why it is taken after the last day */
            late_reason?: string | null;
        };
        /** OrganizationForm */
        OrganizationForm: {
            /**
             * Id
             * Format: uuid
             */
            id?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "province" | "codi" | "pso" | "network" | "council" | "welfare_fund" | "local_authority" | "village_head" | "agency" | "community" | "other";
            /** Name */
            name_th: string;
            /** English name */
            name_en?: string | null;
            /** Short name */
            short_name?: string | null;
            /**
             * Registered on
             * Format: date
             */
            registered_on?: string | null;
            /** Telephone */
            phone?: string | null;
            /** E-mail */
            email?: string | null;
            /** Address */
            address?: string | null;
            /** Note */
            note?: string | null;
            /** Areas */
            areas: string[];
            /** Exact area not known */
            area_unknown: boolean;
            /** Source */
            source?: string | null;
            /** Made up */
            made_up?: boolean | null;
            /** Active */
            active: boolean;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** OrganizationPage */
        OrganizationPage: {
            /** Organisations */
            items: components["schemas"]["OrganizationRow"][];
            /** Next page */
            next?: string | null;
        };
        /** OrganizationRow */
        OrganizationRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "province" | "codi" | "pso" | "network" | "council" | "welfare_fund" | "local_authority" | "village_head" | "agency" | "community" | "other";
            /** Name */
            name_th: string;
            /** English name */
            name_en?: string | null;
            /** Short name */
            short_name?: string | null;
            /** Areas */
            areas: components["schemas"]["ServedArea"][];
            /** Exact area not known */
            area_unknown: boolean;
            /** Telephone */
            phone?: string | null;
            /**
             * Representatives
             * Format: int64
             */
            representatives: number;
            /** Active */
            active: boolean;
            /** Made up */
            made_up: boolean;
        };
        /** OrganizationView */
        OrganizationView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "province" | "codi" | "pso" | "network" | "council" | "welfare_fund" | "local_authority" | "village_head" | "agency" | "community" | "other";
            /** Name */
            name_th: string;
            /** English name */
            name_en?: string | null;
            /** Short name */
            short_name?: string | null;
            /**
             * Registered on
             * Format: date
             */
            registered_on?: string | null;
            /** Telephone */
            phone?: string | null;
            /** E-mail */
            email?: string | null;
            /** Address */
            address?: string | null;
            /** Note */
            note?: string | null;
            /** Areas */
            areas: components["schemas"]["ServedArea"][];
            /** Exact area not known */
            area_unknown: boolean;
            /** Source */
            source?: string | null;
            /** Made up */
            made_up: boolean;
            /** Active */
            active: boolean;
            /** Representatives */
            representatives: components["schemas"]["RepresentativeView"][];
            /** May edit */
            may_edit: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** Overview */
        Overview: {
            /** Area */
            area: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /**
             * Today
             * Format: date
             */
            today: string;
            /** Fiscal year */
            fiscal_year?: number | null;
            /** Rounds */
            rounds: components["schemas"]["RoundOverview"][];
            /** Coverage */
            coverage: components["schemas"]["Coverage"];
        };
        /** PartView */
        PartView: {
            /**
             * Part of the house
             * @enum {string}
             */
            part: "roof" | "roof_frame" | "walls" | "floor" | "posts" | "foundation" | "stairs" | "doors_windows" | "toilet" | "kitchen" | "electricity" | "water" | "ramp" | "other";
            /**
             * State
             * @enum {string}
             */
            state: "good" | "slight" | "severe" | "missing";
            /**
             * To do
             * @enum {string|null}
             */
            action?: "repair" | "replace" | "build_new" | null;
            /** Remark */
            remark?: string | null;
        };
        /** PasswordForm */
        PasswordForm: {
            /** Present password */
            old_password: string;
            /** New password */
            new_password: string;
        };
        /** PersonForm */
        PersonForm: {
            /**
             * Person id
             * Format: uuid
             */
            id?: string | null;
            /** Title */
            title: string;
            /** First name */
            first_name: string;
            /** Last name */
            last_name?: string | null;
            /** Nickname */
            nickname?: string | null;
            /**
             * Sex
             * @enum {string|null}
             */
            sex?: "male" | "female" | null;
            /**
             * Date of birth
             * Format: date
             */
            birth_date?: string | null;
            /**
             * Year of birth (B.E.)
             * Format: int64
             */
            birth_year_be?: number | null;
            /**
             * Kind of number
             * @enum {string}
             */
            citizen_kind: "thai" | "pink_card" | "none" | "unknown";
            /**
             * Relation to the head
             * @enum {string}
             */
            relation: "head" | "owner" | "spouse" | "parent" | "child" | "grandchild" | "sibling" | "relative" | "lodger" | "other";
            /** Is the head */
            is_head: boolean;
            /** Occupation */
            occupation?: string | null;
            /**
             * Income a month
             * Format: int64
             */
            monthly_income_satang?: number | null;
            /** Telephone */
            phone?: string | null;
            /** 13-digit number */
            citizen_number?: string | null;
            /** Health */
            health?: components["schemas"]["HealthView"] | null;
            /** Lives here */
            present?: boolean | null;
        };
        /** PersonView */
        PersonView: {
            /**
             * Person id
             * Format: uuid
             */
            id: string;
            /** Full name */
            full_name: string;
            /** Title */
            title: string;
            /** First name */
            first_name: string;
            /** Last name */
            last_name?: string | null;
            /** Nickname */
            nickname?: string | null;
            /**
             * Sex
             * @enum {string|null}
             */
            sex?: "male" | "female" | null;
            /**
             * Date of birth
             * Format: date
             */
            birth_date?: string | null;
            /**
             * Year of birth (B.E.)
             * Format: int64
             */
            birth_year_be?: number | null;
            /**
             * Kind of number
             * @enum {string}
             */
            citizen_kind: "thai" | "pink_card" | "none" | "unknown";
            /**
             * Relation to the head
             * @enum {string}
             */
            relation: "head" | "owner" | "spouse" | "parent" | "child" | "grandchild" | "sibling" | "relative" | "lodger" | "other";
            /** Is the head */
            is_head: boolean;
            /** Occupation */
            occupation?: string | null;
            /**
             * Income a month
             * Format: int64
             */
            monthly_income_satang?: number | null;
            /** Telephone */
            phone?: string | null;
            /** Number, masked */
            citizen_masked?: string | null;
            /**
             * Age
             * Format: int64
             */
            age?: number | null;
            /** Health */
            health?: components["schemas"]["HealthView"] | null;
            /** Lives here */
            present: boolean;
        };
        /** PhotoFlag */
        PhotoFlag: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "same_picture" | "alike_picture" | "far_away" | "too_soon" | "wrong_order" | "before_agreement" | "sent_late" | "no_time" | "no_place" | "edited" | "selected_twice" | "incomplete";
            /** Kind in Thai */
            kind_th: string;
            /** Kind in English */
            kind_en: string;
            /** Reason in Thai */
            reason_th: string;
            /** Reason in English */
            reason_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "ok" | "not_ok" | "gone";
            /**
             * Raised at
             * Format: date-time
             */
            raised_at: string;
            /**
             * Settled at
             * Format: date-time
             */
            settled_at?: string | null;
            /** Settled by */
            settled_by?: string | null;
            /** Reason of the decision */
            settled_reason?: string | null;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /** Tambon code */
            tambon: string;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /** Picture */
            picture?: components["schemas"]["WorkPicture"] | null;
            /** The other picture */
            other?: components["schemas"]["WorkPicture"] | null;
            /** Whose it is, in Thai */
            other_th: string;
            /** Whose it is */
            other_en: string;
        };
        /** PhotoFlagCount */
        PhotoFlagCount: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "same_picture" | "alike_picture" | "far_away" | "too_soon" | "wrong_order" | "before_agreement" | "sent_late" | "no_time" | "no_place" | "edited" | "selected_twice" | "incomplete";
            /** Kind in Thai */
            kind_th: string;
            /** Kind in English */
            kind_en: string;
            /**
             * Open
             * Format: int64
             */
            open: number;
        };
        /** PhotoFlagPage */
        PhotoFlagPage: {
            /** Items */
            items: components["schemas"]["PhotoFlag"][];
            /** Next */
            next?: string | null;
            /** Counts */
            counts: components["schemas"]["PhotoFlagCount"][];
            /** May settle */
            may_settle: boolean;
        };
        /** PhotoFlagSettleForm */
        PhotoFlagSettleForm: {
            /**
             * Decision
             * @enum {string}
             */
            state: "open" | "ok" | "not_ok" | "gone";
            /** Reason */
            reason: string;
        };
        /** PictureForm */
        PictureForm: {
            /** SHA-256 */
            sha256: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "outside" | "inside" | "applicant" | "problem" | "family" | "register_house" | "register_people" | "before" | "during" | "after" | "other";
            /** Caption */
            caption?: string | null;
            /**
             * Taken at
             * Format: date-time
             */
            taken_at?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
        };
        /** PictureView */
        PictureView: {
            /**
             * Picture id
             * Format: uuid
             */
            id: string;
            /** SHA-256 */
            sha256: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "outside" | "inside" | "applicant" | "problem" | "family" | "register_house" | "register_people" | "before" | "during" | "after" | "other";
            /** Caption */
            caption?: string | null;
            /**
             * Taken at
             * Format: date-time
             */
            taken_at?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /**
             * Width
             * Format: int64
             */
            width: number;
            /**
             * Height
             * Format: int64
             */
            height: number;
            /** Made up */
            made_up: boolean;
            /** Address */
            url?: string | null;
            /** Thumbnail's address */
            thumbnail_url?: string | null;
        };
        /** PlaceHousesForm */
        PlaceHousesForm: {
            /** Households */
            household_ids: string[];
            /**
             * Surveyed on
             * Format: date
             */
            surveyed_on: string;
            /**
             * Kind of paper
             * @enum {string}
             */
            paper_kind: "survey" | "minutes" | "ranked_list" | "proposal" | "screening_minutes" | "approval_letter" | "agreement" | "bank_slip" | "purchase_record" | "work_diary" | "acceptance_form" | "hand_over_record" | "closing_report" | "letter" | "other";
            /** Number of the paper */
            paper_number: string;
            /**
             * Date of the paper
             * Format: date
             */
            paper_date: string;
        };
        /** PlacedHouses */
        PlacedHouses: {
            /**
             * Houses
             * Format: int64
             */
            placed: number;
        };
        /** PriceImport */
        PriceImport: {
            /**
             * Rows
             * Format: int64
             */
            rows: number;
            /**
             * New items
             * Format: int64
             */
            new_items: number;
            /**
             * Changed items
             * Format: int64
             */
            changed_items: number;
            /**
             * New prices
             * Format: int64
             */
            new_prices: number;
            /**
             * Rows that change nothing
             * Format: int64
             */
            unchanged: number;
        };
        /** PriceItem */
        PriceItem: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Code */
            code: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Unit */
            unit_th: string;
            /** Unit in English */
            unit_en: string;
            /**
             * Category
             * @enum {string}
             */
            category: "roofing" | "timber" | "steel" | "masonry" | "doors_windows" | "sanitary" | "water" | "electrical" | "paint" | "fasteners" | "tools" | "labour" | "transport" | "other";
            /** In use */
            active: boolean;
            /** Note */
            note?: string | null;
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Price of the day */
            price?: components["schemas"]["ItemPrice"] | null;
            /**
             * Prices entered
             * Format: int64
             */
            prices: number;
        };
        /** PriceItemForm */
        PriceItemForm: {
            /** Code */
            code: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Unit */
            unit_th: string;
            /** Unit in English */
            unit_en: string;
            /**
             * Category
             * @enum {string}
             */
            category: "roofing" | "timber" | "steel" | "masonry" | "doors_windows" | "sanitary" | "water" | "electrical" | "paint" | "fasteners" | "tools" | "labour" | "transport" | "other";
            /** In use */
            active: boolean;
            /** Note */
            note?: string | null;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** PriceItemHistory */
        PriceItemHistory: {
            /** Item */
            item: components["schemas"]["PriceItem"];
            /** Prices, newest first */
            history: components["schemas"]["ItemPrice"][];
        };
        /** PriceItems */
        PriceItems: {
            /** Items */
            items: components["schemas"]["PriceItem"][];
            /** Area */
            area: string;
            /** Thai name of the area */
            area_th: string;
            /** English name of the area */
            area_en: string;
            /**
             * Prices of
             * Format: date
             */
            on: string;
            /** May be changed by the reader */
            may_write: boolean;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            message: {
                th: string;
                en: string;
            };
            advice: {
                th: string;
                en: string;
            };
            fields: {
                field: string;
                code: string;
                message: {
                    th: string;
                    en: string;
                };
            }[];
            /** @description Names this request in the log. Absent where the request was refused before it was read whole. */
            request_id?: string;
        };
        /** Programme */
        Programme: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Code */
            code: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Owner */
            owner: string;
        };
        /** ProgrammeForm */
        ProgrammeForm: {
            /** Code */
            code: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Owner */
            owner: string;
        };
        /** ProgrammeList */
        ProgrammeList: {
            /** Items */
            items: components["schemas"]["Programme"][];
        };
        /** ProgrammeRule */
        ProgrammeRule: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Programme
             * Format: uuid
             */
            programme_id: string;
            /** Fiscal year */
            fiscal_year: number;
            /**
             * Share per house
             * Format: int64
             */
            share_satang: number;
            /** Management share */
            management_bp: number;
            /**
             * Valid from
             * Format: date
             */
            valid_from: string;
            /** Source */
            source: string;
            /** Note */
            note?: string | null;
            /** Locked */
            locked: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ProgrammeRuleForm */
        ProgrammeRuleForm: {
            /** Fiscal year */
            fiscal_year: number;
            /**
             * Share per house
             * Format: int64
             */
            share_satang: number;
            /** Management share */
            management_bp: number;
            /**
             * Valid from
             * Format: date
             */
            valid_from: string;
            /** Source */
            source: string;
            /** Note */
            note?: string | null;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** ProgrammeRuleList */
        ProgrammeRuleList: {
            /** Items */
            items: components["schemas"]["ProgrammeRule"][];
        };
        /** Proposal */
        Proposal: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /**
             * Fiscal year
             * Format: int64
             */
            fiscal_year: number;
            /** Tambon */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** District, Thai */
            district_name_th: string;
            /** District, English */
            district_name_en: string;
            /** Province, Thai */
            province_name_th: string;
            /** Province, English */
            province_name_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "screened" | "decided" | "withdrawn";
            /**
             * Since
             * Format: date
             */
            state_since: string;
            /** Number */
            number?: string | null;
            /** The problem */
            problem?: string | null;
            /** The plan */
            plan?: string | null;
            /** Contributions expected */
            contributions?: string | null;
            /** Bank */
            bank?: string | null;
            /** Branch */
            bank_branch?: string | null;
            /** Account number */
            account_number?: string | null;
            /** Account masked */
            account_masked: boolean;
            /** Account name */
            account_name?: string | null;
            /** People to ask */
            contacts: components["schemas"]["ProposalContact"][];
            /** Houses */
            houses: components["schemas"]["ProposalHouse"][];
            /** Houses left out */
            left_out: components["schemas"]["ProposalLeftOutHouse"][];
            /**
             * Quota
             * Format: int64
             */
            quota: number;
            /** Money proof */
            proof: components["schemas"]["ProposalProof"];
            /** What is missing */
            missing: components["schemas"]["ProposalMissing"][];
            /** Minutes of hearings */
            minutes: components["schemas"]["ProposalMinutes"][];
            /** Papers */
            papers: components["schemas"]["ProposalPaper"][];
            /** Questions */
            questions: components["schemas"]["ProposalQuestion"][];
            /** Number of the list */
            list_number?: string | null;
            /**
             * Day of the list
             * Format: date
             */
            list_decided_on?: string | null;
            /**
             * Objections until
             * Format: date
             */
            objections_until?: string | null;
            /**
             * Times sent
             * Format: int64
             */
            times_sent: number;
            /**
             * Proposed on
             * Format: date
             */
            proposed_on?: string | null;
            /** Note of the return */
            return_note?: string | null;
            /** Number of the screening minutes */
            screening_number?: string | null;
            /**
             * Screened on
             * Format: date
             */
            screened_on?: string | null;
            /** Why it was withdrawn */
            withdrawn_reason?: string | null;
            /** Sent versions */
            sent: components["schemas"]["ProposalSent"][];
            /** What may be done */
            allowed: components["schemas"]["ProposalAllowed"];
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ProposalAllowed */
        ProposalAllowed: {
            /** May edit */
            edit: boolean;
            /** May send */
            send: boolean;
            /** May withdraw */
            withdraw: boolean;
            /** May ask */
            ask: boolean;
            /** May screen */
            screen: boolean;
            /** Why not */
            why_not_th: string;
            /** Why not, English */
            why_not_en: string;
        };
        /** ProposalAnswer */
        ProposalAnswer: {
            /** Answer */
            answer: string;
        };
        /** ProposalBegin */
        ProposalBegin: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Tambon */
            tambon: string;
        };
        /** ProposalContact */
        ProposalContact: {
            /** Name */
            name: string;
            /** Duty */
            duty?: string | null;
            /** Telephone */
            phone?: string | null;
        };
        /** ProposalDecision */
        ProposalDecision: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number of the letter */
            letter_number: string;
            /**
             * Date of the letter
             * Format: date
             */
            letter_date: string;
            /** Meeting */
            meeting: string;
            /**
             * Approved
             * Format: int64
             */
            approved: number;
            /**
             * Not approved
             * Format: int64
             */
            not_approved: number;
            /**
             * Later
             * Format: int64
             */
            later: number;
            /**
             * Houses total
             * Format: int64
             */
            houses_total_satang: number;
            /**
             * Management
             * Format: int64
             */
            management_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /**
             * Recorded at
             * Format: date-time
             */
            decided_at: string;
            /** Recorded by */
            decided_name: string;
        };
        /** ProposalDecisionForm */
        ProposalDecisionForm: {
            /** Number of the letter */
            letter_number: string;
            /**
             * Date of the letter
             * Format: date
             */
            letter_date: string;
            /** Meeting */
            meeting: string;
            /** Exceptions */
            exceptions: components["schemas"]["ProposalException"][];
            /** Fingerprint of the list */
            fingerprint: string;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
        };
        /** ProposalDecisionRow */
        ProposalDecisionRow: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Proposal
             * Format: uuid
             */
            proposal_id: string;
            /** Proposal number */
            proposal_number?: string | null;
            /** Tambon */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * Place
             * Format: int64
             */
            place?: number | null;
            /**
             * Share
             * Format: int64
             */
            share_satang: number;
            /**
             * Estimate
             * Format: int64
             */
            estimate_satang?: number | null;
            /** Overlap seen */
            overlap_th: string;
            /** Overlap seen, English */
            overlap_en: string;
            /** Why it goes on */
            overlap_reason?: string | null;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "proposed" | "held" | "screened" | "later" | "approved" | "not_approved" | "left";
            /** Reason of the outcome */
            outcome_reason?: string | null;
        };
        /** ProposalDecisionTable */
        ProposalDecisionTable: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /** Rows */
            rows: components["schemas"]["ProposalDecisionRow"][];
            /** Fingerprint of the list */
            fingerprint: string;
            /**
             * Envelope
             * Format: int64
             */
            envelope_satang: number;
            /** Management share */
            management_bp: number;
            /**
             * Approved before
             * Format: int64
             */
            approved_before: number;
            /**
             * Money approved before
             * Format: int64
             */
            approved_before_satang: number;
            /** May decide */
            may_decide: boolean;
            /** Why not */
            why_not_th: string;
            /** Why not, English */
            why_not_en: string;
        };
        /** ProposalException */
        ProposalException: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "proposed" | "held" | "screened" | "later" | "approved" | "not_approved" | "left";
            /** Reason */
            reason: string;
        };
        /** ProposalForm */
        ProposalForm: {
            /** Number */
            number?: string | null;
            /** The problem */
            problem?: string | null;
            /** The plan */
            plan?: string | null;
            /** Contributions expected */
            contributions?: string | null;
            /** Bank */
            bank?: string | null;
            /** Branch */
            bank_branch?: string | null;
            /** Account number */
            account_number?: string | null;
            /** Account name */
            account_name?: string | null;
            /** People to ask */
            contacts: components["schemas"]["ProposalContact"][];
            /** Houses left out */
            left_out: components["schemas"]["ProposalLeftOut"][];
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ProposalHouse */
        ProposalHouse: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Household
             * Format: uuid
             */
            household_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * Place
             * Format: int64
             */
            place?: number | null;
            /**
             * Points
             * Format: int64
             */
            points?: number | null;
            /** Reason in the list */
            reason_th: string;
            /** Reason in the list, English */
            reason_en: string;
            /**
             * Share
             * Format: int64
             */
            share_satang: number;
            /** Estimate id */
            estimate_id?: string | null;
            /**
             * Estimate
             * Format: int64
             */
            estimate_satang?: number | null;
            /**
             * From the grant
             * Format: int64
             */
            grant_satang?: number | null;
            /**
             * Contributed
             * Format: int64
             */
            contributed_satang?: number | null;
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "proposed" | "held" | "screened" | "later" | "approved" | "not_approved" | "left";
            /** Reason of the outcome */
            outcome_reason?: string | null;
            /** Overlaps */
            overlaps: components["schemas"]["ProposalOverlap"][];
            /** Overlap seen */
            overlap_th: string;
            /** Overlap seen, English */
            overlap_en: string;
            /** Why it goes on */
            overlap_reason?: string | null;
            /** Picture before */
            picture_url?: string | null;
        };
        /** ProposalLeftOut */
        ProposalLeftOut: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /** Reason */
            reason: string;
        };
        /** ProposalLeftOutHouse */
        ProposalLeftOutHouse: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * Place
             * Format: int64
             */
            place?: number | null;
            /** Reason */
            reason: string;
        };
        /** ProposalMinutes */
        ProposalMinutes: {
            /**
             * Hearing
             * Format: uuid
             */
            hearing_id: string;
            /** Title */
            title: string;
            /**
             * Held on
             * Format: date
             */
            held_on: string;
            /** Seal code */
            seal_code?: string | null;
        };
        /** ProposalMissing */
        ProposalMissing: {
            /** Field */
            field: string;
            /**
             * House
             * Format: uuid
             */
            round_house_id?: string | null;
            /** Message, Thai */
            message_th: string;
            /** Message, English */
            message_en: string;
            /** Needed before sending */
            needed: boolean;
        };
        /** ProposalOverlap */
        ProposalOverlap: {
            /** Kind */
            kind: string;
            /** Message, Thai */
            message_th: string;
            /** Message, English */
            message_en: string;
            /**
             * Household
             * Format: uuid
             */
            household_id?: string | null;
            /**
             * Other round
             * Format: uuid
             */
            other_round_id?: string | null;
        };
        /** ProposalPaper */
        ProposalPaper: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "minutes" | "consent" | "quotation" | "map" | "letter" | "other";
            /** Title */
            title: string;
            /** Media type */
            media_type: string;
            /**
             * Bytes
             * Format: int64
             */
            bytes: number;
            /**
             * Added at
             * Format: date-time
             */
            added_at: string;
            /** Added by */
            added_name: string;
            /** Address */
            url: string;
        };
        /** ProposalPaperForm */
        ProposalPaperForm: {
            /** File */
            sha256: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "minutes" | "consent" | "quotation" | "map" | "letter" | "other";
            /** Title */
            title: string;
        };
        /** ProposalProof */
        ProposalProof: {
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Houses total
             * Format: int64
             */
            houses_total_satang: number;
            /** Management share */
            management_bp: number;
            /**
             * Management
             * Format: int64
             */
            management_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /**
             * Estimates
             * Format: int64
             */
            estimates_satang: number;
            /**
             * Contributed
             * Format: int64
             */
            contributed_satang: number;
        };
        /** ProposalQuestion */
        ProposalQuestion: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * House
             * Format: uuid
             */
            round_house_id?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "question" | "correction";
            /** Words */
            words: string;
            /**
             * About version
             * Format: int64
             */
            about_sent: number;
            /**
             * Asked at
             * Format: date-time
             */
            asked_at: string;
            /** Asked by */
            asked_name: string;
            /**
             * Sent back at
             * Format: date-time
             */
            returned_at?: string | null;
            /** Answer */
            answer?: string | null;
            /**
             * Answered at
             * Format: date-time
             */
            answered_at?: string | null;
            /** Answered by */
            answered_name?: string | null;
        };
        /** ProposalQuestionForm */
        ProposalQuestionForm: {
            /**
             * House
             * Format: uuid
             */
            round_house_id?: string | null;
            /**
             * Kind
             * @enum {string}
             */
            kind: "question" | "correction";
            /** Words */
            words: string;
        };
        /** ProposalReturn */
        ProposalReturn: {
            /** Note */
            note?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ProposalRow */
        ProposalRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Tambon */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** District, Thai */
            district_name_th: string;
            /** District, English */
            district_name_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "submitted" | "returned" | "screened" | "decided" | "withdrawn";
            /**
             * Since
             * Format: date
             */
            state_since: string;
            /**
             * Days
             * Format: int64
             */
            days: number;
            /** Number */
            number?: string | null;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /**
             * Open questions
             * Format: int64
             */
            questions_open: number;
            /**
             * Times sent
             * Format: int64
             */
            times_sent: number;
            /** Made up */
            made_up: boolean;
        };
        /** ProposalScreenedHouse */
        ProposalScreenedHouse: {
            /**
             * House
             * Format: uuid
             */
            round_house_id: string;
            /** Why it goes on */
            overlap_reason?: string | null;
            /** Why it is held back */
            held_reason?: string | null;
        };
        /** ProposalScreening */
        ProposalScreening: {
            /** Number */
            number: string;
            /**
             * Screened on
             * Format: date
             */
            screened_on: string;
            /** Houses */
            houses: components["schemas"]["ProposalScreenedHouse"][];
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ProposalSent */
        ProposalSent: {
            /**
             * Version number
             * Format: int64
             */
            version_no: number;
            /**
             * Sent at
             * Format: date-time
             */
            sent_at: string;
            /** Sent by */
            sent_name: string;
            /**
             * Proposed on
             * Format: date
             */
            proposed_on: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
        };
        /** ProposalSubmission */
        ProposalSubmission: {
            /**
             * Proposed on
             * Format: date
             */
            proposed_on: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ProposalTambon */
        ProposalTambon: {
            /** Tambon */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** District, Thai */
            district_name_th: string;
            /** District, English */
            district_name_en: string;
            /**
             * Quota
             * Format: int64
             */
            quota: number;
            /**
             * Ranked
             * Format: int64
             */
            ranked: number;
            /**
             * Proposed
             * Format: int64
             */
            proposed: number;
            /**
             * Screened
             * Format: int64
             */
            screened: number;
            /**
             * Approved
             * Format: int64
             */
            approved: number;
            /**
             * Recorded from paper
             * Format: int64
             */
            from_paper: number;
            /** May begin */
            may_begin: boolean;
        };
        /** ProposalWithdrawal */
        ProposalWithdrawal: {
            /** Reason */
            reason: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** PublicFigure */
        PublicFigure: {
            /** Key */
            key: string;
            /** Thai name */
            label_th: string;
            /** English name */
            label_en: string;
            /**
             * Value
             * Format: int64
             */
            value: number;
            /**
             * Unit
             * @enum {string}
             */
            unit: "tambons" | "projects" | "communities" | "households" | "baht" | "rai" | "people" | "organizations" | "percent";
            /**
             * As of
             * Format: date
             */
            as_of: string;
            /** Source */
            source: string;
            /** Counted from records */
            live: boolean;
        };
        /** PublicOverview */
        PublicOverview: {
            /** Area */
            area: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Figures */
            figures: components["schemas"]["PublicFigure"][];
        };
        /** PublicSeal */
        PublicSeal: {
            /** Valid */
            valid: boolean;
            /** The sealed text is unchanged */
            text_unchanged: boolean;
            /** Today's data equals the sealed text */
            rows_unchanged: boolean;
            /** The digital signature is genuine */
            signature_genuine: boolean;
            /** Seal code */
            code: string;
            /** Number */
            number?: string | null;
            /** Title */
            title: string;
            /** Province, Thai */
            province_th: string;
            /** Province, English */
            province_en: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "original" | "amendment" | "termination";
            /**
             * State
             * @enum {string}
             */
            state: "draft" | "signed" | "superseded" | "terminated" | "withdrawn";
            /**
             * Day and time
             * Format: date-time
             */
            held_at?: string | null;
            /**
             * Signed on
             * Format: date
             */
            signed_on?: string | null;
            /**
             * Terminated on
             * Format: date
             */
            terminated_on?: string | null;
            /**
             * Sealed at
             * Format: date-time
             */
            sealed_at: string;
            /** Parties */
            organizations: string[];
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /** Replaced by number */
            replaced_by_number?: string | null;
            /** Replaced by seal code */
            replaced_by_code?: string | null;
            /** SHA-256 */
            sha256: string;
            /** Ed25519 signature */
            signature: string;
            /** Public key */
            public_key: string;
            /** Made up */
            made_up: boolean;
        };
        /** Purchase */
        Purchase: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round in Thai */
            round_th: string;
            /** Round in English */
            round_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Supplier
             * Format: uuid
             */
            supplier_id: string;
            /** Supplier */
            supplier: string;
            /** The supplier has a tax number */
            supplier_has_tax_number: boolean;
            /** What */
            what: string;
            /** Buyers */
            buyers: string[];
            /** Houses */
            houses: components["schemas"]["PurchaseHouse"][];
            /** Lines */
            lines: components["schemas"]["PurchaseLine"][];
            /**
             * Lines outside the area
             * Format: int64
             */
            hidden_lines: number;
            /**
             * Sum outside the area
             * Format: int64
             */
            hidden_satang: number;
            /**
             * Discount
             * Format: int64
             */
            discount_satang: number;
            /**
             * Value added tax
             * Format: int64
             */
            vat_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /** Total in Thai words */
            total_in_words: string;
            /**
             * From the grant
             * Format: int64
             */
            grant_satang: number;
            /**
             * From contributed cash
             * Format: int64
             */
            cash_satang: number;
            /**
             * Paid
             * Format: int64
             */
            paid_satang: number;
            /**
             * Owed
             * Format: int64
             */
            owed_satang: number;
            /** Account in Thai */
            account_th: string;
            /** Account in English */
            account_en: string;
            /** Bought on credit */
            owed_at_first: boolean;
            /** Papers */
            papers: components["schemas"]["PurchasePaper"][];
            /** Payments */
            payments: components["schemas"]["PurchasePayment"][];
            /** Warnings */
            warnings: components["schemas"]["PurchaseWarning"][];
            /** Missing */
            missing: components["schemas"]["PurchaseWords"][];
            /**
             * Plan
             * Format: uuid
             */
            plan_id?: string | null;
            /** Why there are too few quotations */
            quotations_reason?: string | null;
            /** Note */
            note?: string | null;
            /**
             * Replaces
             * Format: uuid
             */
            replaces?: string | null;
            /**
             * Replaces number
             * Format: int64
             */
            replaces_number?: number | null;
            /**
             * Replaced by
             * Format: uuid
             */
            replaced_by?: string | null;
            /**
             * Replaced by number
             * Format: int64
             */
            replaced_by_number?: number | null;
            /**
             * Taken out at
             * Format: date-time
             */
            taken_out_at?: string | null;
            /** Taken out by */
            taken_out_by?: string | null;
            /** Why it was taken out */
            taken_out_reason?: string | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
            /** Accounts */
            accounts: components["schemas"]["PurchaseAccount"][];
            /** May write */
            can_write: boolean;
            /** May settle */
            can_settle: boolean;
        };
        /** PurchaseAccount */
        PurchaseAccount: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "bank" | "cash" | "advance" | "grant_receivable" | "payable" | "grant_committed" | "grant_income" | "cash_income" | "material_income" | "labour_income" | "materials" | "labour" | "transport" | "management" | "other";
            /** Kind in Thai */
            kind_th: string;
            /** Kind in English */
            kind_en: string;
            /** Name */
            name: string;
            /**
             * Balance
             * Format: int64
             */
            balance_satang: number;
        };
        /** PurchaseBoughtLine */
        PurchaseBoughtLine: {
            /**
             * Purchase
             * Format: uuid
             */
            purchase_id: string;
            /**
             * Number of the purchase
             * Format: int64
             */
            purchase_number: number;
            /** Text */
            text: string;
            /**
             * Quantity in thousandths
             * Format: int64
             */
            quantity_milli: number;
            /** Unit */
            unit: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
        };
        /** PurchaseForm */
        PurchaseForm: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Supplier
             * Format: uuid
             */
            supplier_id: string;
            /** Buyers */
            buyers: string[];
            /** Lines */
            lines: components["schemas"]["PurchaseLineForm"][];
            /**
             * Discount
             * Format: int64
             */
            discount_satang?: number | null;
            /**
             * Value added tax
             * Format: int64
             */
            vat_satang?: number | null;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /** Papers */
            papers: components["schemas"]["PurchasePaperForm"][];
            /**
             * Paid from
             * Format: uuid
             */
            account_id?: string | null;
            /**
             * Plan
             * Format: uuid
             */
            plan_id?: string | null;
            /** Why there are too few quotations */
            quotations_reason?: string | null;
            /**
             * Replaces
             * Format: uuid
             */
            replaces?: string | null;
            /** Note */
            note?: string | null;
        };
        /** PurchaseHouse */
        PurchaseHouse: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** State in Thai */
            state_th: string;
            /** State in English */
            state_en: string;
        };
        /** PurchaseLine */
        PurchaseLine: {
            /**
             * Position
             * Format: int64
             */
            position: number;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id?: string | null;
            /**
             * Kind of expense
             * @enum {string}
             */
            expense: "materials" | "labour" | "transport" | "management" | "other";
            /**
             * Source
             * @enum {string}
             */
            source: "grant" | "contributed_cash";
            /**
             * Estimate
             * Format: uuid
             */
            estimate_id?: string | null;
            /**
             * Line of the estimate
             * Format: int64
             */
            estimate_position?: number | null;
            /**
             * Item of the price book
             * Format: uuid
             */
            item_id?: string | null;
            /** Text */
            text: string;
            /**
             * Quantity in thousandths
             * Format: int64
             */
            quantity_milli: number;
            /** Unit */
            unit: string;
            /**
             * Price per unit
             * Format: int64
             */
            price_satang: number;
            /**
             * Quantity times price
             * Format: int64
             */
            listed_satang: number;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
        };
        /** PurchaseLineForm */
        PurchaseLineForm: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id?: string | null;
            /**
             * Kind of expense
             * @enum {string}
             */
            expense: "materials" | "labour" | "transport" | "management" | "other";
            /**
             * Source
             * @enum {string}
             */
            source: "grant" | "contributed_cash";
            /**
             * Estimate
             * Format: uuid
             */
            estimate_id?: string | null;
            /**
             * Line of the estimate
             * Format: int64
             */
            estimate_position?: number | null;
            /**
             * Item of the price book
             * Format: uuid
             */
            item_id?: string | null;
            /** Text */
            text: string;
            /**
             * Quantity in thousandths
             * Format: int64
             */
            quantity_milli: number;
            /** Unit */
            unit: string;
            /**
             * Price per unit
             * Format: int64
             */
            price_satang: number;
        };
        /** PurchasePage */
        PurchasePage: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round in Thai */
            round_th: string;
            /** Round in English */
            round_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Province */
            province: string;
            /** Items */
            items: components["schemas"]["PurchaseRow"][];
            /** Next page */
            next?: string | null;
            /**
             * Purchases
             * Format: int64
             */
            purchases: number;
            /**
             * Within the area
             * Format: int64
             */
            seen_satang: number;
            /**
             * Owed
             * Format: int64
             */
            owed_satang: number;
            /**
             * Open warnings
             * Format: int64
             */
            open_warnings: number;
            /**
             * Missing
             * Format: int64
             */
            missing: number;
            /** Accounts */
            accounts: components["schemas"]["PurchaseAccount"][];
            /** Settings */
            settings?: components["schemas"]["PurchaseSettingsForm"] | null;
            /** May write */
            can_write: boolean;
            /** Whole province */
            whole_province: boolean;
        };
        /** PurchasePaper */
        PurchasePaper: {
            /**
             * Position
             * Format: int64
             */
            position: number;
            /**
             * Kind
             * @enum {string}
             */
            kind: "tax_invoice" | "receipt" | "payment_voucher" | "delivery_note" | "none";
            /** Number */
            number?: string | null;
            /**
             * Dated
             * Format: date
             */
            date?: string | null;
            /** Pictures */
            pictures: components["schemas"]["PurchasePicture"][];
        };
        /** PurchasePaperForm */
        PurchasePaperForm: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "tax_invoice" | "receipt" | "payment_voucher" | "delivery_note" | "none";
            /** Number */
            number?: string | null;
            /**
             * Dated
             * Format: date
             */
            date?: string | null;
            /** File */
            sha256?: string | null;
        };
        /** PurchasePayment */
        PurchasePayment: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /** Account in Thai */
            account_th: string;
            /** Account in English */
            account_en: string;
            /** Number of the paper */
            paper_number?: string | null;
            /** Note */
            note?: string | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
            /** Why it was taken out */
            taken_out_reason?: string | null;
        };
        /** PurchasePaymentForm */
        PurchasePaymentForm: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Paid from
             * Format: uuid
             */
            account_id: string;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /** Number of the paper */
            paper_number?: string | null;
            /** Note */
            note?: string | null;
        };
        /** PurchasePicture */
        PurchasePicture: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Address */
            url: string;
            /** Thumbnail */
            thumbnail_url?: string | null;
            /**
             * Added at
             * Format: date-time
             */
            added_at: string;
            /** Added by */
            added_by: string;
        };
        /** PurchasePictureForm */
        PurchasePictureForm: {
            /**
             * Paper
             * Format: int64
             */
            paper_position: number;
            /** File */
            sha256: string;
        };
        /** PurchasePlan */
        PurchasePlan: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** What */
            what: string;
            /** Houses */
            houses: components["schemas"]["PurchaseHouse"][];
            /** For management */
            management: boolean;
            /** Quotations */
            quotations: components["schemas"]["Quotation"][];
            /**
             * There are
             * Format: int64
             */
            have: number;
            /**
             * Wanted
             * Format: int64
             */
            wanted: number;
            /** Purchases */
            purchases: components["schemas"]["PurchaseRow"][];
        };
        /** PurchasePlannedLine */
        PurchasePlannedLine: {
            /**
             * Position
             * Format: int64
             */
            position: number;
            /** Text */
            text: string;
            /**
             * Item of the price book
             * Format: uuid
             */
            item_id?: string | null;
            /** Unit */
            unit: string;
            /**
             * Planned quantity
             * Format: int64
             */
            planned_milli: number;
            /**
             * Planned price
             * Format: int64
             */
            planned_price_satang: number;
            /**
             * Planned
             * Format: int64
             */
            planned_satang: number;
            /**
             * Planned source
             * @enum {string}
             */
            planned_source: "grant" | "material" | "labour" | "cash";
            /**
             * Category
             * @enum {string}
             */
            category: "roofing" | "timber" | "steel" | "masonry" | "doors_windows" | "sanitary" | "water" | "electrical" | "paint" | "fasteners" | "tools" | "labour" | "transport" | "other";
            /**
             * Bought quantity
             * Format: int64
             */
            bought_milli: number;
            /**
             * Bought
             * Format: int64
             */
            bought_satang: number;
            /**
             * Difference
             * Format: int64
             */
            difference_satang: number;
        };
        /** PurchasePlans */
        PurchasePlans: {
            /** Items */
            items: components["schemas"]["PurchasePlan"][];
            /** Settings */
            settings?: components["schemas"]["PurchaseSettingsForm"] | null;
            /** May write */
            can_write: boolean;
        };
        /** PurchaseReason */
        PurchaseReason: {
            /** Reason */
            reason: string;
            /**
             * Day
             * Format: date
             */
            on?: string | null;
        };
        /** PurchaseRow */
        PurchaseRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * Supplier
             * Format: uuid
             */
            supplier_id: string;
            /** Supplier */
            supplier: string;
            /** What */
            what: string;
            /** Houses */
            houses: components["schemas"]["PurchaseHouse"][];
            /** For management */
            management: boolean;
            /**
             * Kind of paper
             * @enum {string}
             */
            paper_kind: "tax_invoice" | "receipt" | "payment_voucher" | "delivery_note" | "none";
            /** Number of the paper */
            paper_number: string;
            /** Its picture is there */
            has_picture: boolean;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /**
             * Within the area
             * Format: int64
             */
            seen_satang: number;
            /**
             * Owed
             * Format: int64
             */
            owed_satang: number;
            /**
             * Open warnings
             * Format: int64
             */
            open_warnings: number;
            /** Missing */
            missing: components["schemas"]["PurchaseWords"][];
            /** Taken out */
            taken_out: boolean;
        };
        /** PurchaseSettings */
        PurchaseSettings: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Settings */
            settings: components["schemas"]["PurchaseSettingsForm"];
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
            /** In force */
            in_force: boolean;
        };
        /** PurchaseSettingsForm */
        PurchaseSettingsForm: {
            /** Province */
            province: string;
            /** Fiscal year */
            fiscal_year: number;
            /**
             * Valid from
             * Format: date
             */
            valid_from: string;
            /**
             * Quotations wanted from
             * Format: int64
             */
            quotations_from_satang: number;
            /**
             * Quotations wanted
             * Format: int64
             */
            quotations_wanted: number;
            /** Rate of value added tax */
            vat_bp: number;
            /** Prices include the tax */
            prices_include_vat: boolean;
            /**
             * A price is far beyond this percentage
             * Format: int64
             */
            far_percent: number;
            /**
             * Neighbours at least
             * Format: int64
             */
            neighbours_least: number;
            /**
             * Within so many days
             * Format: int64
             */
            neighbours_days: number;
            /**
             * Neighbours within
             * @enum {string}
             */
            neighbours_level: "province" | "district" | "tambon";
            /**
             * A payment voucher is enough up to
             * Format: int64
             */
            voucher_up_to_satang: number;
            /** Labour may be paid from the grant */
            labour_from_grant: boolean;
            /** Source */
            source: string;
        };
        /** PurchaseSettingsPage */
        PurchaseSettingsPage: {
            /** Province */
            province: string;
            /** Items */
            items: components["schemas"]["PurchaseSettings"][];
            /** May write */
            can_write: boolean;
        };
        /** PurchaseSettleForm */
        PurchaseSettleForm: {
            /**
             * State
             * @enum {string}
             */
            state: "open" | "ok" | "not_ok";
            /** Reason */
            reason: string;
        };
        /** PurchaseWarning */
        PurchaseWarning: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "far_from_book" | "far_from_neighbours" | "few_quotations" | "other_than_chosen" | "split_sum" | "same_number" | "same_picture" | "voucher_over_limit" | "labour_from_grant" | "advance_of_other" | "vat_differs";
            /** Kind in Thai */
            kind_th: string;
            /** Kind in English */
            kind_en: string;
            /**
             * Position
             * Format: int64
             */
            position: number;
            /** Text in Thai */
            text_th: string;
            /** Text in English */
            text_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "ok" | "not_ok";
            /**
             * Raised at
             * Format: date-time
             */
            raised_at: string;
            /**
             * Settled at
             * Format: date-time
             */
            settled_at?: string | null;
            /** Settled by */
            settled_by?: string | null;
            /** Reason of the decision */
            settled_reason?: string | null;
        };
        /** PurchaseWords */
        PurchaseWords: {
            /** In Thai */
            th: string;
            /** In English */
            en: string;
        };
        /** Quota */
        Quota: {
            /** Tambon */
            tambon: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /** Note */
            note?: string | null;
        };
        /** QuotasForm */
        QuotasForm: {
            /** Quotas */
            quotas: components["schemas"]["Quota"][];
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** Quotation */
        Quotation: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Supplier
             * Format: uuid
             */
            supplier_id: string;
            /** Supplier */
            supplier: string;
            /**
             * Quoted on
             * Format: date
             */
            quoted_on: string;
            /**
             * Valid until
             * Format: date
             */
            valid_until?: string | null;
            /** Expired */
            expired: boolean;
            /** Number */
            number?: string | null;
            /** Lines */
            lines: components["schemas"]["QuotationLine"][];
            /**
             * Discount
             * Format: int64
             */
            discount_satang: number;
            /**
             * Value added tax
             * Format: int64
             */
            vat_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /** Cheapest */
            cheapest: boolean;
            /** Paper */
            paper_url?: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "chosen" | "withdrawn";
            /** Reason */
            reason?: string | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
        };
        /** QuotationChoice */
        QuotationChoice: {
            /** Reason */
            reason?: string | null;
        };
        /** QuotationForm */
        QuotationForm: {
            /**
             * Plan
             * Format: uuid
             */
            plan_id?: string | null;
            /** What */
            what?: string | null;
            /** Houses */
            house_ids?: string[] | null;
            /**
             * Supplier
             * Format: uuid
             */
            supplier_id: string;
            /**
             * Quoted on
             * Format: date
             */
            quoted_on: string;
            /**
             * Valid until
             * Format: date
             */
            valid_until?: string | null;
            /** Number */
            number?: string | null;
            /** Lines */
            lines: components["schemas"]["QuotationLineForm"][];
            /**
             * Discount
             * Format: int64
             */
            discount_satang?: number | null;
            /**
             * Value added tax
             * Format: int64
             */
            vat_satang?: number | null;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /** File of the paper */
            paper_sha256?: string | null;
        };
        /** QuotationLine */
        QuotationLine: {
            /**
             * Position
             * Format: int64
             */
            position: number;
            /**
             * Item of the price book
             * Format: uuid
             */
            item_id?: string | null;
            /** Text */
            text: string;
            /**
             * Quantity in thousandths
             * Format: int64
             */
            quantity_milli: number;
            /** Unit */
            unit: string;
            /**
             * Price per unit
             * Format: int64
             */
            price_satang: number;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
        };
        /** QuotationLineForm */
        QuotationLineForm: {
            /**
             * Item of the price book
             * Format: uuid
             */
            item_id?: string | null;
            /** Text */
            text: string;
            /**
             * Quantity in thousandths
             * Format: int64
             */
            quantity_milli: number;
            /** Unit */
            unit: string;
            /**
             * Price per unit
             * Format: int64
             */
            price_satang: number;
        };
        /** Ranking */
        Ranking: {
            /**
             * Id
             * Format: uuid
             */
            id?: string | null;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round (Thai) */
            round_name_th: string;
            /** Round (English) */
            round_name_en: string;
            /** Tambon */
            tambon: string;
            /** Tambon (Thai) */
            tambon_name_th: string;
            /** Tambon */
            tambon_name_en: string;
            /** District (Thai) */
            district_name_th: string;
            /** District */
            district_name_en: string;
            /**
             * Version number
             * Format: int64
             */
            version_no: number;
            /** In force */
            in_force: boolean;
            /** Number of the list */
            number?: string | null;
            /**
             * Decided on
             * Format: date
             */
            decided_on: string;
            /**
             * Objections until
             * Format: date
             */
            objections_until?: string | null;
            /** Reason */
            reason?: string | null;
            /**
             * Scorecard
             * Format: uuid
             */
            scorecard_id: string;
            /** Scorecard (Thai) */
            scorecard_th: string;
            /** Scorecard */
            scorecard_en: string;
            /**
             * Version of the scorecard
             * Format: int64
             */
            scorecard_version: number;
            /**
             * Most points
             * Format: int64
             */
            most_points: number;
            /** Hearings */
            heard: components["schemas"]["RankingHearing"][];
            /** Sealed hearings that do not decide */
            set_aside: components["schemas"]["RankingHearing"][];
            /** Why they do not */
            set_aside_reason?: string | null;
            /**
             * Quota
             * Format: int64
             */
            quota: number;
            /**
             * Places of this list
             * Format: int64
             */
            places: number;
            /**
             * Free places today
             * Format: int64
             */
            free: number;
            /** Health is hidden */
            health_hidden: boolean;
            /** Fingerprint */
            fingerprint: string;
            /**
             * Frozen at
             * Format: date-time
             */
            frozen_at?: string | null;
            /** Frozen by */
            frozen_by?: string | null;
            /** Made up */
            made_up: boolean;
            /** List */
            list: components["schemas"]["RankingPlace"][];
            /** Objections */
            objections: components["schemas"]["Objection"][];
            /** Corrected hearings */
            corrections: components["schemas"]["RankingCorrection"][];
            /** Versions */
            versions: components["schemas"]["RankingVersion"][];
        };
        /** RankingCorrection */
        RankingCorrection: {
            /**
             * Version of the list
             * Format: int64
             */
            version_no: number;
            /** The correcting hearing */
            title: string;
            /**
             * Held on
             * Format: date
             */
            held_on: string;
            /** The hearing that it corrects */
            corrected_title: string;
            /**
             * Held before on
             * Format: date
             */
            corrected_on: string;
            /** Why it was corrected */
            reason: string;
        };
        /** RankingDeviationForm */
        RankingDeviationForm: {
            /**
             * House of the round
             * Format: uuid
             */
            house_id: string;
            /** Reason */
            reason?: string | null;
        };
        /** RankingDraftForm */
        RankingDraftForm: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Tambon */
            tambon: string;
            /**
             * Scorecard
             * Format: uuid
             */
            scorecard_id: string;
            /**
             * Decided on
             * Format: date
             */
            decided_on: string;
            /** Sealed hearings */
            hearing_ids: string[];
            /** Deviations */
            deviations: components["schemas"]["RankingDeviationForm"][];
            /** Hearing on paper */
            heard?: components["schemas"]["HeardForm"] | null;
            /** Why sealed hearings do not decide */
            set_aside?: string | null;
        };
        /** RankingForm */
        RankingForm: {
            /** Draft */
            draft: components["schemas"]["RankingDraftForm"];
            /** Number of the list */
            number: string;
            /**
             * Objections until
             * Format: date
             */
            objections_until: string;
            /** Fingerprint */
            fingerprint: string;
            /** Reason */
            reason?: string | null;
        };
        /** RankingHeardObjection */
        RankingHeardObjection: {
            /** What was objected */
            words: string;
            /** The meeting's answer */
            answer: string;
        };
        /** RankingHearing */
        RankingHearing: {
            /**
             * Id
             * Format: uuid
             */
            id?: string | null;
            /** Title */
            title: string;
            /**
             * Held on
             * Format: date
             */
            held_on: string;
            /** Seal code */
            seal_code?: string | null;
        };
        /** RankingMoved */
        RankingMoved: {
            /**
             * Objection; absent: corrected hearings
             * Format: uuid
             */
            objection_id?: string | null;
            /** About this house */
            own: boolean;
            /** Is an appeal */
            appeal: boolean;
            /**
             * Received on
             * Format: date
             */
            received_on?: string | null;
            /**
             * Decided on
             * Format: date
             */
            decided_on: string;
            /**
             * Version of the list
             * Format: int64
             */
            version_no: number;
            /**
             * Place before
             * Format: int64
             */
            before: number;
            /**
             * Place after
             * Format: int64
             */
            after: number;
            /** Had a place in the round */
            had: boolean;
            /** Has a place in the round */
            has: boolean;
        };
        /** RankingOfTambon */
        RankingOfTambon: {
            /** Tambon */
            tambon: string;
            /** Tambon (Thai) */
            tambon_name_th: string;
            /** Tambon */
            tambon_name_en: string;
            /** District (Thai) */
            district_name_th: string;
            /** District */
            district_name_en: string;
            /**
             * Quota
             * Format: int64
             */
            quota: number;
            /**
             * Placed
             * Format: int64
             */
            placed: number;
            /**
             * Wait for their hearing
             * Format: int64
             */
            surveyed: number;
            /**
             * Heard
             * Format: int64
             */
            heard: number;
            /**
             * Reserve
             * Format: int64
             */
            reserve: number;
            /**
             * Ranking
             * Format: uuid
             */
            ranking_id?: string | null;
            /** Number of the list */
            number?: string | null;
            /**
             * Version number
             * Format: int64
             */
            version_no?: number | null;
            /**
             * Decided on
             * Format: date
             */
            decided_on?: string | null;
            /**
             * Objections until
             * Format: date
             */
            objections_until?: string | null;
            /**
             * Open objections
             * Format: int64
             */
            objections_open: number;
        };
        /** RankingPlace */
        RankingPlace: {
            /**
             * Place
             * Format: int64
             */
            place: number;
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Household
             * Format: uuid
             */
            household_id: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /**
             * Standing
             * @enum {string}
             */
            standing: "ranked" | "reserve";
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Points
             * Format: int64
             */
            points: number;
            /**
             * Place by points
             * Format: int64
             */
            score_place: number;
            /** What the hearings said */
            said: components["schemas"]["RankingSaid"][];
            /** Moved by objections and corrected hearings */
            moved: components["schemas"]["RankingMoved"][];
            /** Stands before one with more points */
            lifted: boolean;
            /** Why it deviates from the points */
            deviation?: string | null;
            /** Tie decided by (Thai) */
            tie_th: string;
            /** Tie decided by */
            tie_en: string;
            /** Reasons */
            reasons: components["schemas"]["RankingReason"][];
            /**
             * Took a free place on
             * Format: date
             */
            filled_on?: string | null;
            /** In the place of */
            filled_for?: string | null;
            /**
             * Its place was taken on
             * Format: date
             */
            taken_on?: string | null;
            /** Who took its place */
            taken_by?: string | null;
        };
        /** RankingReason */
        RankingReason: {
            /** Criterion */
            criterion: string;
            /** Title (Thai) */
            title_th: string;
            /** Title */
            title_en: string;
            /** Reason in Thai */
            reason_th: string;
            /** Reason in English */
            reason_en: string;
            /**
             * Points
             * Format: int64
             */
            points: number;
            /** About health */
            health: boolean;
        };
        /** RankingReplay */
        RankingReplay: {
            /** Same */
            same: boolean;
            /** Fingerprint */
            fingerprint: string;
            /** Fingerprint computed again */
            again: string;
            /** Differences */
            differences: string[];
        };
        /** RankingSaid */
        RankingSaid: {
            /**
             * Hearing
             * Format: int64
             */
            hearing: number;
            /**
             * Place
             * Format: int64
             */
            place: number;
            /**
             * In favour
             * Format: int64
             */
            in_favour: number;
            /**
             * Against
             * Format: int64
             */
            against: number;
            /**
             * Abstain
             * Format: int64
             */
            abstain: number;
            /** Objections */
            objections: components["schemas"]["RankingHeardObjection"][];
        };
        /** RankingVersion */
        RankingVersion: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Version number
             * Format: int64
             */
            version_no: number;
            /** Number of the list */
            number: string;
            /**
             * Decided on
             * Format: date
             */
            decided_on: string;
            /** Reason */
            reason?: string | null;
            /**
             * Frozen at
             * Format: date-time
             */
            frozen_at: string;
            /** Frozen by */
            frozen_by: string;
            /** In force */
            in_force: boolean;
        };
        /** RankingsOfRound */
        RankingsOfRound: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round (Thai) */
            round_name_th: string;
            /** Round (English) */
            round_name_en: string;
            /** Items */
            items: components["schemas"]["RankingOfTambon"][];
        };
        /** RepairChoice */
        RepairChoice: {
            /** Name */
            name: string;
            /** In Thai */
            label_th: string;
            /** In English */
            label_en: string;
        };
        /** RepairKit */
        RepairKit: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Part of the house
             * @enum {string}
             */
            part: "roof" | "roof_frame" | "walls" | "floor" | "posts" | "foundation" | "stairs" | "doors_windows" | "toilet" | "kitchen" | "electricity" | "water" | "ramp" | "other";
            /**
             * State
             * @enum {string}
             */
            state: "good" | "slight" | "severe" | "missing";
            /**
             * To do
             * @enum {string|null}
             */
            action?: "repair" | "replace" | "build_new" | null;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** In use */
            active: boolean;
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Lines */
            lines: components["schemas"]["RepairKitLine"][];
            /**
             * Cost with the prices of the day
             * Format: int64
             */
            cost_satang: number;
            /**
             * Lines without a price
             * Format: int64
             */
            without_price: number;
        };
        /** RepairKitForm */
        RepairKitForm: {
            /**
             * Part of the house
             * @enum {string}
             */
            part: "roof" | "roof_frame" | "walls" | "floor" | "posts" | "foundation" | "stairs" | "doors_windows" | "toilet" | "kitchen" | "electricity" | "water" | "ramp" | "other";
            /**
             * State
             * @enum {string}
             */
            state: "good" | "slight" | "severe" | "missing";
            /**
             * To do
             * @enum {string|null}
             */
            action?: "repair" | "replace" | "build_new" | null;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** In use */
            active: boolean;
            /** Lines */
            lines: components["schemas"]["RepairKitLine"][];
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** RepairKitLine */
        RepairKitLine: {
            /**
             * Item
             * Format: uuid
             */
            item_id: string;
            /**
             * Workers
             * Format: int64
             */
            people?: number | null;
            /**
             * Quantity in thousandths
             * Format: int64
             */
            quantity_milli: number;
        };
        /** RepairKits */
        RepairKits: {
            /** Kits */
            items: components["schemas"]["RepairKit"][];
            /** Parts of a house */
            parts: components["schemas"]["RepairChoice"][];
            /** States */
            states: components["schemas"]["RepairChoice"][];
            /** Things to do */
            actions: components["schemas"]["RepairChoice"][];
            /** May be changed by the reader */
            may_write: boolean;
        };
        /** ReplacementForm */
        ReplacementForm: {
            /**
             * House that left
             * Format: uuid
             */
            left_house_id: string;
            /**
             * House that takes its place
             * Format: uuid
             */
            next_house_id: string;
            /**
             * On
             * Format: date
             */
            on: string;
        };
        /** RepresentativeForm */
        RepresentativeForm: {
            /**
             * Id
             * Format: uuid
             */
            id?: string | null;
            /** Title */
            title: string;
            /** First name */
            first_name: string;
            /** Last name */
            last_name?: string | null;
            /** Position */
            position: string;
            /** Telephone */
            phone?: string | null;
            /**
             * From
             * Format: date
             */
            from_date?: string | null;
            /**
             * Until
             * Format: date
             */
            until_date?: string | null;
            /** Source */
            source?: string | null;
            /** Made up */
            made_up?: boolean | null;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** RepresentativeView */
        RepresentativeView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title */
            title: string;
            /** First name */
            first_name: string;
            /** Last name */
            last_name?: string | null;
            /** Whole name */
            full_name: string;
            /** Position */
            position: string;
            /** Telephone */
            phone?: string | null;
            /**
             * From
             * Format: date
             */
            from_date?: string | null;
            /**
             * Until
             * Format: date
             */
            until_date?: string | null;
            /** In office */
            in_office: boolean;
            /** Source */
            source?: string | null;
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** ReturnedSurvey */
        ReturnedSurvey: {
            /** Instance id */
            instance_id: string;
            /** Form id */
            xform_id: string;
            /** Version of the form */
            version: string;
            /** Form */
            form_title: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** Why it was returned */
            reason: string;
            /**
             * Received at
             * Format: date-time
             */
            received_at: string;
            /**
             * Returned at
             * Format: date-time
             */
            decided_at: string;
            /** The answers as they were sent, XML */
            xml: string;
            /** Pictures that the answers name */
            pictures: components["schemas"]["ReturnedSurveyPicture"][];
        };
        /** ReturnedSurveyList */
        ReturnedSurveyList: {
            /** Items */
            items: components["schemas"]["ReturnedSurveyRow"][];
        };
        /** ReturnedSurveyPicture */
        ReturnedSurveyPicture: {
            /** File name */
            name: string;
            /** SHA-256; null: it never arrived */
            sha256?: string | null;
        };
        /** ReturnedSurveyRow */
        ReturnedSurveyRow: {
            /** Instance id */
            instance_id: string;
            /** Form id */
            xform_id: string;
            /** Version of the form */
            version: string;
            /** Form */
            form_title: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /** Why it was returned */
            reason: string;
            /**
             * Received at
             * Format: date-time
             */
            received_at: string;
            /**
             * Returned at
             * Format: date-time
             */
            decided_at: string;
        };
        /** RoleList */
        RoleList: {
            /** Roles */
            items: components["schemas"]["RoleView"][];
        };
        /** RoleView */
        RoleView: {
            /** Name */
            name: string;
            /** Thai label */
            label_th: string;
            /** English label */
            label_en: string;
            /** Permissions */
            permissions: ("signed_in" | "places_read" | "directory_read" | "directory_write" | "tasks_read" | "tasks_write" | "households_read" | "households_write" | "citizen_number_reveal" | "health_read" | "pictures_write" | "files_write" | "papers_write" | "survey_write" | "survey_review" | "survey_manage" | "rounds_read" | "rounds_write" | "candidates_place" | "moves_record" | "hearings_read" | "hearings_write" | "selection_read" | "selection_write" | "scorecards_write" | "estimates_read" | "estimates_write" | "prices_write" | "proposals_read" | "proposals_write" | "proposals_screen" | "proposals_decide" | "agreements_read" | "agreements_write" | "agreements_sign" | "ledger_read" | "ledger_write" | "contributions_read" | "contributions_write" | "purchases_read" | "purchases_write" | "tranches_read" | "tranches_prepare" | "tranches_approve" | "tranches_release" | "bank_read" | "bank_write" | "closing_read" | "closing_write" | "rounds_close" | "works_read" | "works_write" | "acceptance_write" | "evidence_settle" | "rules_write" | "figures_read" | "figures_write" | "overview_read" | "audit_read" | "users_manage" | "settings_manage")[];
        };
        /** Round */
        Round: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Programme id
             * Format: uuid
             */
            programme_id: string;
            /** Programme (Thai) */
            programme_th: string;
            /** Programme */
            programme_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Province */
            province: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Open */
            open: boolean;
            /**
             * Opened on
             * Format: date
             */
            opened_on: string;
            /**
             * Keeps books since
             * Format: date
             */
            books_since?: string | null;
            /**
             * Closed by its report on
             * Format: date
             */
            closed_on?: string | null;
            /** Note */
            note?: string | null;
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Rule */
            rule: components["schemas"]["ProgrammeRule"];
            /** Money */
            money: components["schemas"]["RoundMoney"];
            /**
             * Quota in all
             * Format: int64
             */
            quota_total: number;
            /**
             * Placed in all
             * Format: int64
             */
            placed_total: number;
            /**
             * Candidates in all
             * Format: int64
             */
            candidates_total: number;
            /**
             * Late
             * Format: int64
             */
            late_total: number;
            /** Counts by state */
            counts_by_state: components["schemas"]["StateCount"][];
            /** By tambon */
            river: components["schemas"]["TambonLine"][];
        };
        /** RoundClosing */
        RoundClosing: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round (Thai) */
            round_name_th: string;
            /** Round */
            round_name_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Open */
            open: boolean;
            /** Keeps books here */
            keeps_books: boolean;
            /**
             * Closed on
             * Format: date
             */
            closed_on?: string | null;
            /** Number of the report */
            paper_number?: string | null;
            /** SHA-256 of the kept report */
            report_sha256?: string | null;
            /** Signed copies */
            signed_papers: components["schemas"]["ClosingSigned"][];
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Ready
             * Format: int64
             */
            ready: number;
            /**
             * Closed
             * Format: int64
             */
            closed: number;
            /**
             * Left the round
             * Format: int64
             */
            left: number;
            /** Tambons */
            tambons: components["schemas"]["TambonClosing"][];
            /** Checks */
            checks: components["schemas"]["ClosingCheck"][];
            /** Returned to */
            return_to: string;
            /**
             * To be returned
             * Format: int64
             */
            to_return_satang: number;
            /** To be returned, by house */
            to_return: components["schemas"]["ClosingReturn"][];
            /**
             * Lines of returns
             * Format: int64
             */
            to_return_total: number;
            /** Sees the whole province */
            whole: boolean;
            /** May close houses and tambons */
            can_close_houses: boolean;
            /** May close the round */
            can_close_round: boolean;
        };
        /** RoundEstimate */
        RoundEstimate: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /**
             * State of the house
             * @enum {string}
             */
            house_state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Share of the house
             * Format: int64
             */
            share_satang: number;
            /**
             * State of the estimate
             * @enum {string|null}
             */
            state?: "draft" | "final" | "replaced" | null;
            /**
             * Number
             * Format: int64
             */
            number?: number | null;
            /**
             * Grant
             * Format: int64
             */
            grant_satang?: number | null;
            /**
             * Contributed
             * Format: int64
             */
            contributed_satang?: number | null;
            /**
             * Total
             * Format: int64
             */
            total_satang?: number | null;
            /**
             * Prepared on
             * Format: date
             */
            prepared_on?: string | null;
        };
        /** RoundEstimates */
        RoundEstimates: {
            /** Houses */
            items: components["schemas"]["RoundEstimate"][];
            /** Continue after */
            next?: string | null;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Prepared
             * Format: int64
             */
            finals: number;
            /**
             * Drafts
             * Format: int64
             */
            drafts: number;
            /**
             * Grant
             * Format: int64
             */
            grant_satang: number;
            /**
             * Contributed
             * Format: int64
             */
            contributed_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
        };
        /** RoundForm */
        RoundForm: {
            /**
             * Programme
             * Format: uuid
             */
            programme_id: string;
            /**
             * Rule
             * Format: uuid
             */
            rule_id: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Province */
            province: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /**
             * Envelope
             * Format: int64
             */
            envelope_satang: number;
            /** Open */
            open: boolean;
            /** Note */
            note?: string | null;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** RoundHouse */
        RoundHouse: {
            /** House */
            house: components["schemas"]["RoundHouseRow"];
            /**
             * Round id
             * Format: uuid
             */
            round_id: string;
            /** Round (Thai) */
            round_name_th: string;
            /** Round */
            round_name_en: string;
            /** Programme (Thai) */
            programme_th: string;
            /** Programme */
            programme_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Reason */
            outcome_reason?: string | null;
            /** May move to */
            allowed: ("surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped")[];
            /** Moves */
            moves: components["schemas"]["HouseMove"][];
        };
        /** RoundHouseList */
        RoundHouseList: {
            /** Items */
            items: components["schemas"]["RoundHouse"][];
        };
        /** RoundHousePage */
        RoundHousePage: {
            /** Items */
            items: components["schemas"]["RoundHouseRow"][];
            /** Next */
            next?: string | null;
        };
        /** RoundHousePoints */
        RoundHousePoints: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Points
             * Format: int64
             */
            points: number;
        };
        /** RoundHouseRow */
        RoundHouseRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Household id
             * Format: uuid
             */
            household_id: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon */
            tambon: string;
            /** Tambon (Thai) */
            tambon_name_th: string;
            /** Tambon */
            tambon_name_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Since
             * Format: date
             */
            state_since: string;
            /**
             * Days
             * Format: int64
             */
            days_in_state: number;
            /**
             * Due
             * Format: date
             */
            due?: string | null;
            /** Late */
            late: boolean;
            /**
             * Share per house
             * Format: int64
             */
            share_satang: number;
            /** Next step */
            next_step?: components["schemas"]["NextStep"] | null;
            /** Made up */
            made_up: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** RoundList */
        RoundList: {
            /** Items */
            items: components["schemas"]["RoundRow"][];
        };
        /** RoundMoney */
        RoundMoney: {
            /**
             * Envelope
             * Format: int64
             */
            envelope_satang: number;
            /**
             * Share per house
             * Format: int64
             */
            share_satang: number;
            /** Management share */
            management_bp: number;
            /**
             * Houses in all
             * Format: int64
             */
            houses_total_satang: number;
            /**
             * Management
             * Format: int64
             */
            management_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /**
             * Left in the envelope
             * Format: int64
             */
            left_satang: number;
        };
        /** RoundOverview */
        RoundOverview: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Open */
            open: boolean;
            /**
             * Quota
             * Format: int64
             */
            quota: number;
            /**
             * Placed
             * Format: int64
             */
            placed: number;
            /**
             * Handed over
             * Format: int64
             */
            done: number;
            /**
             * Late
             * Format: int64
             */
            late: number;
            /**
             * Envelope
             * Format: int64
             */
            envelope_satang: number;
            /**
             * Money of placed houses
             * Format: int64
             */
            placed_satang: number;
            /**
             * Money agreed
             * Format: int64
             */
            agreed_satang: number;
            /**
             * Houses agreed
             * Format: int64
             */
            agreed_houses: number;
            /** By state */
            by_state: components["schemas"]["StateTotal"][];
            /** By tambon */
            by_tambon: components["schemas"]["TambonTotal"][];
            /** What is late */
            late_groups: components["schemas"]["LateGroup"][];
        };
        /** RoundPoints */
        RoundPoints: {
            /**
             * Scorecard
             * Format: uuid
             */
            scorecard_id: string;
            /**
             * Most points
             * Format: int64
             */
            most_points: number;
            /** Houses */
            items: components["schemas"]["RoundHousePoints"][];
        };
        /** RoundProposals */
        RoundProposals: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round, Thai */
            round_name_th: string;
            /** Round, English */
            round_name_en: string;
            /** Open */
            open: boolean;
            /** Items */
            items: components["schemas"]["ProposalRow"][];
            /** Tambons */
            tambons: components["schemas"]["ProposalTambon"][];
            /** Decisions */
            decisions: components["schemas"]["ProposalDecision"][];
            /**
             * To decide
             * Format: int64
             */
            to_decide: number;
            /**
             * Envelope
             * Format: int64
             */
            envelope_satang: number;
            /**
             * Approved
             * Format: int64
             */
            approved_satang: number;
            /** May decide */
            may_decide: boolean;
        };
        /** RoundRow */
        RoundRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Programme (Thai) */
            programme_th: string;
            /** Programme */
            programme_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Province */
            province: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Open */
            open: boolean;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Tambons
             * Format: int64
             */
            tambons: number;
            /**
             * Envelope
             * Format: int64
             */
            envelope_satang: number;
            /** Made up */
            made_up: boolean;
        };
        /** Sandbox */
        Sandbox: {
            /**
             * Candidates
             * Format: int64
             */
            candidates: number;
            /**
             * Places before
             * Format: int64
             */
            places_before: number;
            /**
             * Places after
             * Format: int64
             */
            places_after: number;
            /**
             * Cost before
             * Format: int64
             */
            cost_before_satang: number;
            /**
             * Cost after
             * Format: int64
             */
            cost_after_satang: number;
            /**
             * Envelope
             * Format: int64
             */
            envelope_satang: number;
            /** Who enters */
            enters: components["schemas"]["SandboxMover"][];
            /** Who leaves */
            leaves: components["schemas"]["SandboxMover"][];
            /** Counts by group */
            groups: components["schemas"]["SandboxGroup"][];
            /** Health is hidden */
            health_hidden: boolean;
        };
        /** SandboxForm */
        SandboxForm: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Tambon */
            tambon?: string | null;
            /**
             * Scorecard
             * Format: uuid
             */
            scorecard_id: string;
            /** Weights that differ */
            weights: components["schemas"]["SandboxWeight"][];
            /** Quotas that differ */
            quotas: components["schemas"]["SandboxQuota"][];
            /**
             * Envelope
             * Format: int64
             */
            envelope_satang?: number | null;
            /** By points alone */
            by_points: boolean;
            /** Scorecard being edited */
            card?: components["schemas"]["ScorecardForm"] | null;
        };
        /** SandboxGroup */
        SandboxGroup: {
            /** Kind of group */
            kind: string;
            /** Name */
            name: string;
            /** Label (Thai) */
            label_th: string;
            /** Label */
            label_en: string;
            /**
             * Candidates
             * Format: int64
             */
            candidates: number;
            /**
             * With a place before
             * Format: int64
             */
            before: number;
            /**
             * With a place after
             * Format: int64
             */
            after: number;
        };
        /** SandboxMover */
        SandboxMover: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Household
             * Format: uuid
             */
            household_id: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon */
            tambon: string;
            /** Tambon (Thai) */
            tambon_name_th: string;
            /** Tambon */
            tambon_name_en: string;
            /**
             * Points before
             * Format: int64
             */
            points_before: number;
            /**
             * Points
             * Format: int64
             */
            points: number;
            /**
             * Place before
             * Format: int64
             */
            place_before: number;
            /**
             * Place
             * Format: int64
             */
            place: number;
        };
        /** SandboxQuota */
        SandboxQuota: {
            /** Tambon */
            tambon: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
        };
        /** SandboxWeight */
        SandboxWeight: {
            /** Key */
            key: string;
            /**
             * Weight
             * Format: int64
             */
            weight: number;
        };
        /** Scorecard */
        Scorecard: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Id of the first version
             * Format: uuid
             */
            chain_id: string;
            /**
             * Version number
             * Format: int64
             */
            version_no: number;
            /** Is the newest version */
            newest: boolean;
            /** Name in Thai */
            name_th: string;
            /** Name in English */
            name_en: string;
            /** Note */
            note?: string | null;
            /** Criteria */
            criteria: components["schemas"]["ScorecardCriterion"][];
            /** Tie-breaks */
            ties: components["schemas"]["ScorecardTieRule"][];
            /**
             * Most points
             * Format: int64
             */
            most_points: number;
            /**
             * Lists frozen by it
             * Format: int64
             */
            rankings: number;
            /**
             * Made at
             * Format: date-time
             */
            created_at: string;
            /** Made by */
            created_by: string;
            /** Made up */
            made_up: boolean;
        };
        /** ScorecardBand */
        ScorecardBand: {
            /**
             * From
             * Format: int64
             */
            from?: number | null;
            /**
             * To
             * Format: int64
             */
            to?: number | null;
            /** Answer */
            is?: boolean | null;
            /** Any of */
            any_of: string[];
            /** Not known */
            unknown: boolean;
            /**
             * Degree
             * Format: int64
             */
            degree: number;
            /** Reason in Thai */
            reason_th: string;
            /** Reason in English */
            reason_en: string;
        };
        /** ScorecardCriterion */
        ScorecardCriterion: {
            /** Key */
            key: string;
            /** Fact */
            fact: string;
            /** Title (Thai) */
            title_th: string;
            /** Title */
            title_en: string;
            /**
             * Weight
             * Format: int64
             */
            weight: number;
            /** Bands */
            bands: components["schemas"]["ScorecardBand"][];
        };
        /** ScorecardForm */
        ScorecardForm: {
            /**
             * Follows version
             * Format: uuid
             */
            based_on?: string | null;
            /** Name in Thai */
            name_th: string;
            /** Name in English */
            name_en: string;
            /** Note */
            note?: string | null;
            /** Criteria */
            criteria: components["schemas"]["ScorecardCriterion"][];
            /** Tie-breaks */
            ties: components["schemas"]["ScorecardTieRule"][];
        };
        /** ScorecardTieRule */
        ScorecardTieRule: {
            /** Fact */
            fact: string;
            /**
             * Who comes first
             * @enum {string}
             */
            first: "higher" | "lower";
        };
        /** Scorecards */
        Scorecards: {
            /** Items */
            items: components["schemas"]["Scorecard"][];
        };
        /** SelectionChoice */
        SelectionChoice: {
            /** Name */
            name: string;
            /** Label (Thai) */
            label_th: string;
            /** Label */
            label_en: string;
        };
        /** SelectionFact */
        SelectionFact: {
            /** Name */
            name: string;
            /**
             * Type
             * @enum {string}
             */
            type: "number" | "money" | "yes_no" | "choice";
            /** Label (Thai) */
            label_th: string;
            /** Label */
            label_en: string;
            /** Derived from (Thai) */
            derived_th: string;
            /** Derived from */
            derived_en: string;
            /** About health */
            health: boolean;
            /** Choices */
            choices: components["schemas"]["SelectionChoice"][];
        };
        /** SelectionFacts */
        SelectionFacts: {
            /** Items */
            items: components["schemas"]["SelectionFact"][];
        };
        /** ServedArea */
        ServedArea: {
            /** Code */
            code: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** Whole Thai name */
            full_name_th: string;
            /** Whole English name */
            full_name_en: string;
        };
        /** SessionArea */
        SessionArea: {
            /** Area code */
            code: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
        };
        /** SessionView */
        SessionView: {
            /** Signed in */
            signed_in: boolean;
            /** To be sent in X-CSRF-Token */
            csrf?: string | null;
            /**
             * User id
             * Format: uuid
             */
            user_id?: string | null;
            /** User name */
            user_name?: string | null;
            /** Name shown */
            display_name?: string | null;
            /**
             * Language
             * @enum {string}
             */
            language: "th" | "en";
            /** Roles */
            roles: ("surveyor" | "council" | "inspector" | "network" | "finance" | "codi" | "caseworker" | "agency" | "governor" | "editor" | "reviewer" | "auditor" | "dpo" | "admin" | "hearing_laptop")[];
            /** Permissions */
            permissions: ("signed_in" | "places_read" | "directory_read" | "directory_write" | "tasks_read" | "tasks_write" | "households_read" | "households_write" | "citizen_number_reveal" | "health_read" | "pictures_write" | "files_write" | "papers_write" | "survey_write" | "survey_review" | "survey_manage" | "rounds_read" | "rounds_write" | "candidates_place" | "moves_record" | "hearings_read" | "hearings_write" | "selection_read" | "selection_write" | "scorecards_write" | "estimates_read" | "estimates_write" | "prices_write" | "proposals_read" | "proposals_write" | "proposals_screen" | "proposals_decide" | "agreements_read" | "agreements_write" | "agreements_sign" | "ledger_read" | "ledger_write" | "contributions_read" | "contributions_write" | "purchases_read" | "purchases_write" | "tranches_read" | "tranches_prepare" | "tranches_approve" | "tranches_release" | "bank_read" | "bank_write" | "closing_read" | "closing_write" | "rounds_close" | "works_read" | "works_write" | "acceptance_write" | "evidence_settle" | "rules_write" | "figures_read" | "figures_write" | "overview_read" | "audit_read" | "users_manage" | "settings_manage")[];
            /** Areas */
            areas: components["schemas"]["SessionArea"][];
            /**
             * The demonstration's day
             * Format: date
             */
            demo_today?: string | null;
            /** Must choose a new password */
            must_change_password: boolean;
            /**
             * Today
             * Format: date
             */
            today: string;
        };
        /** SignIn */
        SignIn: {
            /** User name */
            user_name: string;
            /** Password */
            password: string;
        };
        /** StageLimit */
        StageLimit: {
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Days
             * Format: int64
             */
            days: number;
            /**
             * Whose duty
             * @enum {string}
             */
            owner_role: "surveyor" | "council" | "inspector" | "network" | "finance" | "codi" | "caseworker" | "agency" | "governor" | "editor" | "reviewer" | "auditor" | "dpo" | "admin" | "hearing_laptop";
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** StageLimits */
        StageLimits: {
            /** Items */
            items: components["schemas"]["StageLimit"][];
        };
        /** Standstill */
        Standstill: {
            /**
             * Today
             * Format: date
             */
            today: string;
            /** Rounds */
            rounds: components["schemas"]["StillRound"][];
            /** May make reminders */
            can_remind: boolean;
        };
        /** StateAge */
        StateAge: {
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** Thai name */
            state_th: string;
            /** English name */
            state_en: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Up to 30 days
             * Format: int64
             */
            to_30: number;
            /**
             * 31 to 60 days
             * Format: int64
             */
            to_60: number;
            /**
             * 61 to 90 days
             * Format: int64
             */
            to_90: number;
            /**
             * Longer than 90 days
             * Format: int64
             */
            longer: number;
            /**
             * Beyond the limit
             * Format: int64
             */
            over: number;
            /**
             * Limit in days
             * Format: int64
             */
            limit_days?: number | null;
            /**
             * Longest in days
             * Format: int64
             */
            longest_days: number;
        };
        /** StateCount */
        StateCount: {
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Late
             * Format: int64
             */
            late: number;
        };
        /** StateTotal */
        StateTotal: {
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** Thai name */
            label_th: string;
            /** English name */
            label_en: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Late
             * Format: int64
             */
            late: number;
        };
        /** StillGroup */
        StillGroup: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "stage" | "never_started" | "never_closed" | "papers" | "flags" | "tambons" | "round";
            /**
             * State
             * @enum {string|null}
             */
            state?: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped" | null;
            /** Title (Thai) */
            title_th: string;
            /** Title */
            title_en: string;
            /**
             * Count
             * Format: int64
             */
            count: number;
            /**
             * Limit in days
             * Format: int64
             */
            limit_days?: number | null;
            /**
             * Longest in days
             * Format: int64
             */
            longest_days?: number | null;
            /** The longest */
            houses: components["schemas"]["StillHouse"][];
            /** Tambons (Thai) */
            places_th: string[];
            /** Tambons */
            places_en: string[];
            /** Link */
            link: string;
            /** Action (Thai) */
            action_th: string;
            /** Action */
            action_en: string;
            /** Area */
            area: string;
            /**
             * Whose duty
             * @enum {string|null}
             */
            owner_role?: "surveyor" | "council" | "inspector" | "network" | "finance" | "codi" | "caseworker" | "agency" | "governor" | "editor" | "reviewer" | "auditor" | "dpo" | "admin" | "hearing_laptop" | null;
        };
        /** StillHouse */
        StillHouse: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon */
            tambon: string;
            /** Thai name */
            tambon_th: string;
            /** English name */
            tambon_en: string;
            /** State (Thai) */
            state_th: string;
            /** State */
            state_en: string;
            /**
             * Since
             * Format: date
             */
            since: string;
            /**
             * Days
             * Format: int64
             */
            days: number;
            /** Detail (Thai) */
            detail_th: string;
            /** Detail */
            detail_en: string;
            /**
             * A task about it is due
             * Format: date
             */
            task_due?: string | null;
        };
        /** StillRound */
        StillRound: {
            /**
             * Round
             * Format: uuid
             */
            id: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /** How long they have been where they are */
            ages: components["schemas"]["StateAge"][];
            /** What stands still */
            groups: components["schemas"]["StillGroup"][];
        };
        /** SubmissionAnswer */
        SubmissionAnswer: {
            /** Question, Thai */
            label_th: string;
            /** Question, English */
            label_en: string;
            /** Answer, Thai */
            text_th: string;
            /** Answer, English */
            text_en: string;
        };
        /** SubmissionAttachment */
        SubmissionAttachment: {
            /** SHA-256 */
            sha256: string;
        };
        /** SubmissionDecision */
        SubmissionDecision: {
            /**
             * Decision
             * @enum {string}
             */
            decision: "accept" | "link" | "return";
            /**
             * Household to link with
             * Format: uuid
             */
            household_id?: string | null;
            /** Reason */
            reason?: string | null;
        };
        /** SubmissionDifference */
        SubmissionDifference: {
            /** Field, Thai */
            label_th: string;
            /** Field, English */
            label_en: string;
            /** In the register, Thai */
            stored_th: string;
            /** In the register, English */
            stored_en: string;
            /** Sent, Thai */
            sent_th: string;
            /** Sent, English */
            sent_en: string;
        };
        /** SubmissionFault */
        SubmissionFault: {
            /** Field */
            field: string;
            /** Message, Thai */
            message_th: string;
            /** Message, English */
            message_en: string;
        };
        /** SubmissionFile */
        SubmissionFile: {
            /** File name */
            name: string;
            /** Label, Thai */
            label_th: string;
            /** Label, English */
            label_en: string;
            /** Address */
            url?: string | null;
            /** Thumbnail's address */
            thumbnail_url?: string | null;
            /**
             * Taken at
             * Format: date-time
             */
            taken_at?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
        };
        /** SubmissionMatch */
        SubmissionMatch: {
            /**
             * Household id
             * Format: uuid
             */
            household_id?: string | null;
            /** Reason, Thai */
            reason_th: string;
            /** Reason, English */
            reason_en: string;
            /** In one's area */
            in_scope: boolean;
            /** Head of household */
            head_name?: string | null;
            /** House number */
            house_no?: string | null;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon, Thai */
            tambon_name_th?: string | null;
            /** Tambon, English */
            tambon_name_en?: string | null;
            /** Differences */
            differences: components["schemas"]["SubmissionDifference"][];
        };
        /** SubmissionPage */
        SubmissionPage: {
            /** Rows */
            items: components["schemas"]["SubmissionRow"][];
            /** Next page */
            next?: string | null;
        };
        /** SubmissionReceipt */
        SubmissionReceipt: {
            /** Instance id */
            instance_id: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "accepted" | "linked" | "returned" | "filed";
            /** Pictures that have not arrived */
            missing: string[];
        };
        /** SubmissionRow */
        SubmissionRow: {
            /** Instance id */
            instance_id: string;
            /** Form */
            form_title: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /**
             * Received at
             * Format: date-time
             */
            received_at: string;
            /** Sent by */
            sent_by: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "accepted" | "linked" | "returned" | "filed";
            /**
             * Pictures
             * Format: int64
             */
            pictures: number;
            /**
             * Pictures missing
             * Format: int64
             */
            pictures_missing: number;
            /**
             * Things to look at
             * Format: int64
             */
            signs: number;
            /**
             * Household id
             * Format: uuid
             */
            household_id?: string | null;
        };
        /** SubmissionSection */
        SubmissionSection: {
            /** Title, Thai */
            title_th: string;
            /** Title, English */
            title_en: string;
            /** Answers */
            answers: components["schemas"]["SubmissionAnswer"][];
        };
        /** SubmissionSign */
        SubmissionSign: {
            /** Code */
            code: string;
            /** What was seen, Thai */
            text_th: string;
            /** What was seen, English */
            text_en: string;
            /** With whom it is shared */
            twins: components["schemas"]["SubmissionTwin"][];
        };
        /** SubmissionTwin */
        SubmissionTwin: {
            /** In one's area */
            in_scope: boolean;
            /** Instance id */
            instance_id?: string | null;
            /**
             * Household id
             * Format: uuid
             */
            household_id?: string | null;
            /** Head of household */
            head_name?: string | null;
            /** House number */
            house_no?: string | null;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon, Thai */
            tambon_name_th?: string | null;
            /** Tambon, English */
            tambon_name_en?: string | null;
        };
        /** SubmissionView */
        SubmissionView: {
            /** Instance id */
            instance_id: string;
            /** Form */
            form_title: string;
            /** Head of household */
            head_name: string;
            /** House number */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon, Thai */
            tambon_name_th: string;
            /** Tambon, English */
            tambon_name_en: string;
            /**
             * Received at
             * Format: date-time
             */
            received_at: string;
            /** Sent by */
            sent_by: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "accepted" | "linked" | "returned" | "filed";
            /**
             * Pictures
             * Format: int64
             */
            pictures: number;
            /**
             * Pictures missing
             * Format: int64
             */
            pictures_missing: number;
            /**
             * Things to look at
             * Format: int64
             */
            signs: number;
            /**
             * Household id
             * Format: uuid
             */
            household_id?: string | null;
            /** Answers */
            sections: components["schemas"]["SubmissionSection"][];
            /** Pictures */
            files: components["schemas"]["SubmissionFile"][];
            /** Things to look at */
            sign_list: components["schemas"]["SubmissionSign"][];
            /** Households that may be the same */
            matches: components["schemas"]["SubmissionMatch"][];
            /** What would stop an acceptance */
            faults: components["schemas"]["SubmissionFault"][];
            /** Reason of the return */
            reason?: string | null;
            /** Decided by */
            decided_by?: string | null;
            /**
             * Decided at
             * Format: date-time
             */
            decided_at?: string | null;
        };
        /** Supplier */
        Supplier: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Tax number */
            tax_number?: string | null;
            /** Branch */
            branch?: string | null;
            /** Address */
            address?: string | null;
            /** Phone */
            phone?: string | null;
            /** Note */
            note?: string | null;
            /**
             * Purchases
             * Format: int64
             */
            purchases: number;
            /**
             * Bought
             * Format: int64
             */
            bought_satang: number;
            /**
             * Last bought on
             * Format: date
             */
            last_day?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** SupplierDebt */
        SupplierDebt: {
            /**
             * Supplier
             * Format: uuid
             */
            supplier_id: string;
            /** Supplier */
            supplier: string;
            /**
             * Purchases
             * Format: int64
             */
            purchases: number;
            /**
             * Owed
             * Format: int64
             */
            owed_satang: number;
            /**
             * Oldest
             * Format: date
             */
            oldest: string;
            /**
             * Days
             * Format: int64
             */
            days: number;
        };
        /** SupplierDebts */
        SupplierDebts: {
            /** Items */
            items: components["schemas"]["SupplierDebt"][];
            /**
             * Owed
             * Format: int64
             */
            owed_satang: number;
            /** Purchases */
            purchases: components["schemas"]["PurchaseRow"][];
            /** Accounts */
            accounts: components["schemas"]["PurchaseAccount"][];
            /** May write */
            can_write: boolean;
        };
        /** SupplierForm */
        SupplierForm: {
            /** Name */
            name: string;
            /** Tax number */
            tax_number?: string | null;
            /** Branch */
            branch?: string | null;
            /** Address */
            address?: string | null;
            /** Phone */
            phone?: string | null;
            /** Note */
            note?: string | null;
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** SupplierHistory */
        SupplierHistory: {
            /** Supplier */
            supplier: components["schemas"]["Supplier"];
            /** Purchases */
            purchases: components["schemas"]["PurchaseRow"][];
            /** May write */
            can_write: boolean;
        };
        /** Suppliers */
        Suppliers: {
            /** Items */
            items: components["schemas"]["Supplier"][];
            /** May write */
            can_write: boolean;
        };
        /** SurveyAnswerColumn */
        SurveyAnswerColumn: {
            /** Name */
            name: string;
            /** Question, Thai */
            label_th: string;
            /** Question, English */
            label_en: string;
        };
        /** SurveyAnswerPage */
        SurveyAnswerPage: {
            /** Columns */
            columns: components["schemas"]["SurveyAnswerColumn"][];
            /** Repeats */
            repeats: components["schemas"]["SurveyAnswerRepeat"][];
            /** Rows */
            items: components["schemas"]["SurveyAnswerRow"][];
            /** Next page */
            next?: string | null;
        };
        /** SurveyAnswerRepeat */
        SurveyAnswerRepeat: {
            /** Name */
            name: string;
            /** Label, Thai */
            label_th: string;
            /** Label, English */
            label_en: string;
        };
        /** SurveyAnswerRow */
        SurveyAnswerRow: {
            /** Instance id */
            instance_id: string;
            /**
             * Received at
             * Format: date-time
             */
            received_at: string;
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "accepted" | "linked" | "returned" | "filed";
            /** Whether the answers can be read */
            readable: boolean;
            /**
             * Row of the repeat around it
             * Format: int64
             */
            parent_row?: number | null;
            /**
             * Row of the repeat, within the submission
             * Format: int64
             */
            row?: number | null;
            /** Answers */
            values: string[];
            /** Answers that the form does not ask for */
            more: components["schemas"]["SurveyMoreAnswer"][];
        };
        /** SurveyDevice */
        SurveyDevice: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Label */
            label: string;
            /**
             * User id
             * Format: uuid
             */
            user_id: string;
            /** User */
            user_name: string;
            /** Area */
            area: string;
            /** Area, Thai */
            area_name_th: string;
            /** Area, English */
            area_name_en: string;
            /**
             * Made at
             * Format: date-time
             */
            created_at: string;
            /**
             * Last used
             * Format: date-time
             */
            last_used_at?: string | null;
            /**
             * Revoked at
             * Format: date-time
             */
            revoked_at?: string | null;
        };
        /** SurveyDeviceForm */
        SurveyDeviceForm: {
            /** Label */
            label: string;
            /**
             * User
             * Format: uuid
             */
            user_id: string;
            /** Area */
            area: string;
        };
        /** SurveyDeviceList */
        SurveyDeviceList: {
            /** Devices */
            items: components["schemas"]["SurveyDevice"][];
            /** People */
            people: components["schemas"]["SurveyDevicePerson"][];
        };
        /** SurveyDevicePerson */
        SurveyDevicePerson: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
        };
        /** SurveyForm */
        SurveyForm: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Form id */
            xform_id: string;
            /** Version */
            version: string;
            /** Title */
            title: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "household" | "other";
            /** Open */
            open: boolean;
            /** Phones are given this version */
            offered: boolean;
            /**
             * Submissions
             * Format: int64
             */
            submissions: number;
        };
        /** SurveyFormList */
        SurveyFormList: {
            /** Forms */
            items: components["schemas"]["SurveyForm"][];
            /** Answers to versions that nobody uploaded */
            unseen: components["schemas"]["SurveyUnseenVersion"][];
        };
        /** SurveyFormOpening */
        SurveyFormOpening: {
            /** Offered to phones */
            open: boolean;
        };
        /** SurveyFormUpload */
        SurveyFormUpload: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Form id */
            xform_id: string;
            /** Version */
            version: string;
            /** Title */
            title: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "household" | "other";
            /** Open */
            open: boolean;
            /** Phones are given this version */
            offered: boolean;
            /**
             * Submissions
             * Format: int64
             */
            submissions: number;
            /** The very same form had been uploaded before */
            was_there: boolean;
        };
        /** SurveyMoreAnswer */
        SurveyMoreAnswer: {
            /** Name */
            name: string;
            /** Answer */
            value: string;
        };
        /** SurveyUnseenVersion */
        SurveyUnseenVersion: {
            /**
             * Id of the form in its newest version
             * Format: uuid
             */
            form_id: string;
            /** Form id */
            xform_id: string;
            /** Title */
            title: string;
            /** Version */
            version: string;
            /**
             * Submissions
             * Format: int64
             */
            submissions: number;
        };
        /** TakenResult */
        TakenResult: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Taken before */
            already_here: boolean;
        };
        /** TambonClosing */
        TambonClosing: {
            /** Tambon code */
            tambon: string;
            /** Tambon (Thai) */
            tambon_th: string;
            /** Tambon */
            tambon_en: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Not handed over yet
             * Format: int64
             */
            on_the_way: number;
            /**
             * Handed over
             * Format: int64
             */
            handed_over: number;
            /**
             * Ready
             * Format: int64
             */
            ready: number;
            /**
             * Closed
             * Format: int64
             */
            closed: number;
            /**
             * Left the round
             * Format: int64
             */
            left: number;
            /**
             * Closed on
             * Format: date
             */
            closed_on?: string | null;
            /** Number of the report */
            paper_number?: string | null;
            /** SHA-256 of the kept report */
            report_sha256?: string | null;
            /** Signed copies */
            signed_papers: components["schemas"]["ClosingSigned"][];
            /** What is missing */
            missing: components["schemas"]["ClosingWords"][];
        };
        /** TambonLine */
        TambonLine: {
            /** Tambon */
            tambon: string;
            /** Tambon (Thai) */
            tambon_name_th: string;
            /** Tambon */
            tambon_name_en: string;
            /** District (Thai) */
            district_name_th: string;
            /** District */
            district_name_en: string;
            /**
             * Quota
             * Format: int64
             */
            quota: number;
            /**
             * Placed
             * Format: int64
             */
            placed: number;
            /**
             * Candidates
             * Format: int64
             */
            candidates: number;
            /** Note */
            quota_note?: string | null;
            /** State */
            states: components["schemas"]["StateCount"][];
        };
        /** TambonTotal */
        TambonTotal: {
            /** Tambon */
            tambon: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /**
             * Quota
             * Format: int64
             */
            quota: number;
            /**
             * Placed
             * Format: int64
             */
            placed: number;
            /**
             * Handed over
             * Format: int64
             */
            done: number;
            /**
             * Late
             * Format: int64
             */
            late: number;
        };
        /** Task */
        Task: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Title (Thai) */
            title_th: string;
            /** Title (English) */
            title_en: string;
            /** Note */
            note?: string | null;
            /** Area */
            area: string;
            /** Thai name */
            area_th: string;
            /** English name */
            area_en: string;
            /** About: kind */
            about_kind?: string | null;
            /** About: id */
            about_id?: string | null;
            /**
             * Owner: a person
             * Format: uuid
             */
            owner_person?: string | null;
            /**
             * Owner: a role
             * @enum {string|null}
             */
            owner_role?: "surveyor" | "council" | "inspector" | "network" | "finance" | "codi" | "caseworker" | "agency" | "governor" | "editor" | "reviewer" | "auditor" | "dpo" | "admin" | "hearing_laptop" | null;
            /**
             * Owner: an organisation
             * Format: uuid
             */
            owner_organization?: string | null;
            /** Owner (Thai) */
            owner_th: string;
            /** Owner */
            owner_en: string;
            /**
             * Due
             * Format: date
             */
            due: string;
            /**
             * Days over
             * Format: int64
             */
            days_over: number;
            /**
             * State
             * @enum {string}
             */
            state: "open" | "done" | "dropped";
            /** State (Thai) */
            state_th: string;
            /** State (English) */
            state_en: string;
            /**
             * Made
             * Format: date-time
             */
            made_at: string;
            /** Made by */
            made_by: string;
            /** Made by the program */
            by_program: boolean;
            /**
             * Closed
             * Format: date-time
             */
            closed_at?: string | null;
            /** Closed by */
            closed_by?: string | null;
            /** What was done, or why it was dropped */
            closed_note?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** Mine */
            mine: boolean;
            /** May be changed */
            can_write: boolean;
        };
        /** TaskChangeForm */
        TaskChangeForm: {
            /** Title */
            title: string;
            /** Note */
            note?: string | null;
            /**
             * Owner: a person
             * Format: uuid
             */
            owner_person?: string | null;
            /**
             * Owner: a role
             * @enum {string|null}
             */
            owner_role?: "surveyor" | "council" | "inspector" | "network" | "finance" | "codi" | "caseworker" | "agency" | "governor" | "editor" | "reviewer" | "auditor" | "dpo" | "admin" | "hearing_laptop" | null;
            /**
             * Owner: an organisation
             * Format: uuid
             */
            owner_organization?: string | null;
            /**
             * Due
             * Format: date
             */
            due: string;
            /** Reason */
            reason?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TaskCounts */
        TaskCounts: {
            /**
             * Mine
             * Format: int64
             */
            mine: number;
            /**
             * Mine, late
             * Format: int64
             */
            mine_late: number;
            /**
             * All in my area
             * Format: int64
             */
            open: number;
            /**
             * Late
             * Format: int64
             */
            late: number;
        };
        /** TaskDoneForm */
        TaskDoneForm: {
            /** What was done */
            note?: string | null;
        };
        /** TaskDropForm */
        TaskDropForm: {
            /** Reason */
            reason: string;
        };
        /** TaskForm */
        TaskForm: {
            /** Title */
            title: string;
            /** Note */
            note?: string | null;
            /** Area */
            area: string;
            /** About: kind */
            about_kind?: string | null;
            /** About: id */
            about_id?: string | null;
            /**
             * Owner: a person
             * Format: uuid
             */
            owner_person?: string | null;
            /**
             * Owner: a role
             * @enum {string|null}
             */
            owner_role?: "surveyor" | "council" | "inspector" | "network" | "finance" | "codi" | "caseworker" | "agency" | "governor" | "editor" | "reviewer" | "auditor" | "dpo" | "admin" | "hearing_laptop" | null;
            /**
             * Owner: an organisation
             * Format: uuid
             */
            owner_organization?: string | null;
            /**
             * Due
             * Format: date
             */
            due: string;
        };
        /** TaskOrganizationChoice */
        TaskOrganizationChoice: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
        };
        /** TaskOwnerChoices */
        TaskOwnerChoices: {
            /** Area */
            area: string;
            /** Thai name */
            area_th: string;
            /** English name */
            area_en: string;
            /** People */
            people: components["schemas"]["TaskPersonChoice"][];
            /** Roles */
            roles: components["schemas"]["TaskRoleChoice"][];
            /** Organisations */
            organizations: components["schemas"]["TaskOrganizationChoice"][];
        };
        /** TaskPage */
        TaskPage: {
            /** Tasks */
            items: components["schemas"]["Task"][];
            /** Continue after */
            next?: string | null;
            /** Counts */
            counts: components["schemas"]["TaskCounts"];
            /**
             * Today
             * Format: date
             */
            today: string;
            /** Where one may make tasks */
            areas: string[];
        };
        /** TaskPersonChoice */
        TaskPersonChoice: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Roles (Thai) */
            roles_th: string;
            /** Roles */
            roles_en: string;
            /** Myself */
            me: boolean;
        };
        /** TaskRoleChoice */
        TaskRoleChoice: {
            /**
             * Role
             * @enum {string}
             */
            role: "surveyor" | "council" | "inspector" | "network" | "finance" | "codi" | "caseworker" | "agency" | "governor" | "editor" | "reviewer" | "auditor" | "dpo" | "admin" | "hearing_laptop";
            /** Thai name */
            name_th: string;
            /** English name */
            name_en: string;
            /**
             * People
             * Format: int64
             */
            people: number;
        };
        /** Tranche */
        Tranche: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round in Thai */
            round_name_th: string;
            /** Round in English */
            round_name_en: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Part
             * Format: int64
             */
            part: number;
            /**
             * Parts
             * Format: int64
             */
            parts: number;
            /**
             * State
             * @enum {string}
             */
            state: "prepared" | "sent_back" | "approved" | "released" | "cancelled";
            /** State in Thai */
            state_th: string;
            /** State in English */
            state_en: string;
            /** Recorded */
            recorded: boolean;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * For houses
             * Format: int64
             */
            houses_satang: number;
            /**
             * Management
             * Format: int64
             */
            management_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /** Proof of the sum */
            proof: components["schemas"]["TrancheProofLine"][];
            /**
             * Day of the transfer
             * Format: date
             */
            paid_on?: string | null;
            /** Reference */
            reference: string;
            /** Has its paper */
            has_paper: boolean;
            /** Note */
            note?: string | null;
            /**
             * Since
             * Format: date
             */
            since: string;
            /** Receivers */
            receivers: components["schemas"]["TrancheReceiver"][];
            /** Steps */
            steps: components["schemas"]["TrancheStep"][];
            /**
             * Houses that lack something
             * Format: int64
             */
            lacking: number;
            /**
             * Version
             * Format: int64
             */
            version: number;
            /** May do */
            can: ("prepare" | "record" | "resubmit" | "approve" | "release" | "confirm" | "send_back" | "cancel" | "return")[];
            /** Why not, in Thai */
            why_not_th?: string | null;
            /** Why not, in English */
            why_not_en?: string | null;
        };
        /** TrancheAccount */
        TrancheAccount: {
            /** Tambon */
            tambon?: string | null;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /** For all tambons */
            takes_all: boolean;
            /** Bank */
            bank: string;
            /** Branch */
            branch: string;
            /** Number */
            number: string;
            /** Number is masked */
            masked: boolean;
            /** Name of the account */
            name: string;
            /** Source in Thai */
            source_th: string;
            /** Source in English */
            source_en: string;
            /** Changed */
            changed: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TrancheAccountForm */
        TrancheAccountForm: {
            /** Tambon */
            tambon?: string | null;
            /** For all tambons */
            takes_all: boolean;
            /** Bank */
            bank: string;
            /** Branch */
            branch?: string | null;
            /** Number */
            number: string;
            /** Name of the account */
            name: string;
            /** Reason */
            reason: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TrancheApproveForm */
        TrancheApproveForm: {
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TrancheHousePage */
        TrancheHousePage: {
            /** Items */
            items: components["schemas"]["TrancheHouseRow"][];
            /**
             * Total
             * Format: int64
             */
            total: number;
            /** Next */
            next?: string | null;
        };
        /** TrancheHouseRow */
        TrancheHouseRow: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon */
            tambon: string;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /**
             * Receiver
             * Format: int64
             */
            receiver: number;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /** In force */
            live: boolean;
            /** What is missing */
            missing: components["schemas"]["TrancheMissing"][];
        };
        /** TrancheMissing */
        TrancheMissing: {
            /** Kind */
            kind: string;
            /** In Thai */
            words_th: string;
            /** In English */
            words_en: string;
        };
        /** TranchePaperSeenForm */
        TranchePaperSeenForm: {
            /** Houses */
            house_ids: string[];
            /**
             * Part
             * Format: int64
             */
            part: number;
            /** Paper in words */
            words: string;
            /** Number of the paper */
            paper_number: string;
            /**
             * Date of the paper
             * Format: date
             */
            paper_date: string;
        };
        /** TranchePart */
        TranchePart: {
            /**
             * Part
             * Format: int64
             */
            part: number;
            /** Houses */
            houses: number;
            /** Management */
            management: number;
            /** What must be there */
            requirements: components["schemas"]["TrancheRequirement"][];
            /** Used */
            used: boolean;
            /**
             * Houses paid
             * Format: int64
             */
            paid_houses: number;
            /**
             * Paid
             * Format: int64
             */
            paid_satang: number;
            /**
             * Houses in open tranches
             * Format: int64
             */
            open_houses: number;
            /**
             * Houses ready
             * Format: int64
             */
            ready_houses: number;
            /**
             * Ready
             * Format: int64
             */
            ready_satang: number;
            /**
             * Houses waiting
             * Format: int64
             */
            waiting_houses: number;
            /**
             * Management
             * Format: int64
             */
            management_satang: number;
            /** State of management */
            management_state: string;
        };
        /** TranchePartForm */
        TranchePartForm: {
            /** Houses */
            houses: number;
            /** Management */
            management: number;
            /** What must be there */
            requirements: components["schemas"]["TrancheRequirementForm"][];
        };
        /** TranchePlan */
        TranchePlan: {
            /**
             * Number
             * Format: int64
             */
            number: number;
            /** The default plan */
            is_default: boolean;
            /** Source */
            source: string;
            /** Reason */
            reason: string;
            /** Made by */
            made_name: string;
            /**
             * Made at
             * Format: date-time
             */
            made_at: string;
            /** Parts */
            parts: components["schemas"]["TranchePart"][];
        };
        /** TranchePlanForm */
        TranchePlanForm: {
            /** Parts */
            parts: components["schemas"]["TranchePartForm"][];
            /** Source */
            source: string;
            /** Reason */
            reason: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TranchePrepareForm */
        TranchePrepareForm: {
            /**
             * Part
             * Format: int64
             */
            part: number;
            /** Tambons */
            tambons: string[];
            /** Houses */
            house_ids: string[];
            /** Management */
            management: boolean;
            /**
             * Total as seen
             * Format: int64
             */
            stated_total_satang: number;
            /** Note */
            note?: string | null;
        };
        /** TrancheProofLine */
        TrancheProofLine: {
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Each
             * Format: int64
             */
            each_satang: number;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
        };
        /** TrancheReadyPage */
        TrancheReadyPage: {
            /** Items */
            items: components["schemas"]["TrancheReadyRow"][];
            /**
             * Total
             * Format: int64
             */
            total: number;
            /** Next */
            next?: string | null;
        };
        /** TrancheReadyRow */
        TrancheReadyRow: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon */
            tambon: string;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** State in Thai */
            state_th: string;
            /** State in English */
            state_en: string;
            /**
             * Part
             * Format: int64
             */
            part: number;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /** Ready */
            ready: boolean;
            /** What is missing */
            missing: components["schemas"]["TrancheMissing"][];
            /**
             * Tranche
             * Format: uuid
             */
            tranche_id?: string | null;
            /**
             * Number of the tranche
             * Format: int64
             */
            tranche_number?: number | null;
        };
        /** TrancheReasonForm */
        TrancheReasonForm: {
            /** Reason */
            reason: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TrancheReceiver */
        TrancheReceiver: {
            /**
             * Position
             * Format: int64
             */
            position: number;
            /** Tambon */
            tambon?: string | null;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /** Bank */
            bank: string;
            /** Branch */
            branch: string;
            /** Number */
            number: string;
            /** Number is masked */
            masked: boolean;
            /** Name of the account */
            name: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Amount
             * Format: int64
             */
            amount_satang: number;
            /** Warning in Thai */
            warning_th?: string | null;
            /** Warning in English */
            warning_en?: string | null;
            /**
             * Entry
             * Format: uuid
             */
            entry_id?: string | null;
            /**
             * Returned on
             * Format: date
             */
            returned_on?: string | null;
            /** Why it was returned */
            returned_reason?: string | null;
        };
        /** TrancheRecordForm */
        TrancheRecordForm: {
            /**
             * Part
             * Format: int64
             */
            part: number;
            /** Tambons */
            tambons: string[];
            /** Houses */
            house_ids: string[];
            /** Management */
            management: boolean;
            /**
             * Total as seen
             * Format: int64
             */
            stated_total_satang: number;
            /**
             * Day of the transfer
             * Format: date
             */
            paid_on: string;
            /** Reference */
            reference: string;
            /** Scan of the paper */
            paper_sha256: string;
            /** Note */
            note?: string | null;
        };
        /** TrancheReleaseForm */
        TrancheReleaseForm: {
            /**
             * Day of the transfer
             * Format: date
             */
            paid_on: string;
            /** Reference */
            reference: string;
            /** Accounts were checked */
            accounts_checked: boolean;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TrancheRequirement */
        TrancheRequirement: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "state" | "agreement" | "final_estimate" | "consents" | "evidence" | "flags" | "mending" | "purchase_papers" | "spent" | "account" | "paper";
            /** In Thai */
            words_th: string;
            /** In English */
            words_en: string;
            /**
             * Within days after the money
             * Format: int64
             */
            due_days?: number | null;
            /**
             * State
             * @enum {string|null}
             */
            state?: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped" | null;
            /**
             * Stage
             * @enum {string|null}
             */
            stage?: "before" | "materials" | "during" | "after" | "accepted" | "handed_over" | "visit_6" | "visit_12" | "visit_24" | null;
            /** Spent at least */
            spent?: number | null;
            /** Paper in words */
            words?: string | null;
        };
        /** TrancheRequirementForm */
        TrancheRequirementForm: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "state" | "agreement" | "final_estimate" | "consents" | "evidence" | "flags" | "mending" | "purchase_papers" | "spent" | "account" | "paper";
            /**
             * Within days after the money
             * Format: int64
             */
            due_days?: number | null;
            /**
             * State
             * @enum {string|null}
             */
            state?: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped" | null;
            /**
             * Stage
             * @enum {string|null}
             */
            stage?: "before" | "materials" | "during" | "after" | "accepted" | "handed_over" | "visit_6" | "visit_12" | "visit_24" | null;
            /** Spent at least */
            spent?: number | null;
            /** Paper in words */
            words?: string | null;
        };
        /** TrancheResubmitForm */
        TrancheResubmitForm: {
            /** Houses taken out */
            take_out: string[];
            /** Management */
            management: boolean;
            /**
             * Total as seen
             * Format: int64
             */
            stated_total_satang: number;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TrancheReturnForm */
        TrancheReturnForm: {
            /** Receivers */
            positions: number[];
            /**
             * Day
             * Format: date
             */
            on: string;
            /** Reason */
            reason: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TrancheRow */
        TrancheRow: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * Format: int64
             */
            number: number;
            /**
             * Part
             * Format: int64
             */
            part: number;
            /**
             * State
             * @enum {string}
             */
            state: "prepared" | "sent_back" | "approved" | "released" | "cancelled";
            /** State in Thai */
            state_th: string;
            /** State in English */
            state_en: string;
            /** Recorded */
            recorded: boolean;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * For houses
             * Format: int64
             */
            houses_satang: number;
            /**
             * Management
             * Format: int64
             */
            management_satang: number;
            /**
             * Total
             * Format: int64
             */
            total_satang: number;
            /**
             * Day of the transfer
             * Format: date
             */
            paid_on?: string | null;
            /** Reference */
            reference: string;
            /**
             * Since
             * Format: date
             */
            since: string;
        };
        /** TrancheSettings */
        TrancheSettings: {
            /** Who pays */
            debtor_name?: string | null;
            /** Bank of who pays */
            debtor_bank?: string | null;
            /** Account of who pays */
            debtor_account?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** TrancheStep */
        TrancheStep: {
            /**
             * Action
             * @enum {string}
             */
            action: "prepare" | "record" | "resubmit" | "approve" | "release" | "confirm" | "send_back" | "cancel" | "return";
            /** Action in Thai */
            action_th: string;
            /** Action in English */
            action_en: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** By */
            by: string;
            /** Reason */
            reason?: string | null;
        };
        /** TrancheTambonSum */
        TrancheTambonSum: {
            /** Tambon */
            tambon: string;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /**
             * Part
             * Format: int64
             */
            part: number;
            /**
             * Ready
             * Format: int64
             */
            ready: number;
            /**
             * Ready
             * Format: int64
             */
            ready_satang: number;
            /**
             * Waiting
             * Format: int64
             */
            waiting: number;
            /**
             * Waiting
             * Format: int64
             */
            waiting_satang: number;
            /**
             * In open tranches
             * Format: int64
             */
            open: number;
        };
        /** Tranches */
        Tranches: {
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Round in Thai */
            round_name_th: string;
            /** Round in English */
            round_name_en: string;
            /** Fiscal year */
            fiscal_year: number;
            /** Province */
            province: string;
            /** The round is open */
            round_open: boolean;
            /** Keeps books */
            keeps_books: boolean;
            /** Plan */
            plan: components["schemas"]["TranchePlan"];
            /** Tambons */
            tambons: components["schemas"]["TrancheTambonSum"][];
            /** Accounts */
            accounts: components["schemas"]["TrancheAccount"][];
            /** Tranches */
            tranches: components["schemas"]["TrancheRow"][];
            /**
             * Houses with overdue papers
             * Format: int64
             */
            papers_overdue: number;
            /** May change the plan */
            can_plan: boolean;
            /** May prepare */
            can_prepare: boolean;
            /** May approve */
            can_approve: boolean;
            /** May release */
            can_release: boolean;
        };
        /** UserForm */
        UserForm: {
            /** User name */
            user_name: string;
            /** Name shown */
            display_name: string;
            /**
             * Language
             * @enum {string}
             */
            language: "th" | "en";
            /** Active */
            active: boolean;
            /** Roles in areas */
            grants: components["schemas"]["GrantForm"][];
            /** Temporary password */
            password?: string | null;
            /**
             * Version started from
             * Format: int64
             */
            version?: number | null;
        };
        /** UserPage */
        UserPage: {
            /** Users */
            items: components["schemas"]["UserView"][];
            /** Next page */
            next?: string | null;
        };
        /** UserView */
        UserView: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** User name */
            user_name: string;
            /** Name shown */
            display_name: string;
            /**
             * Language
             * @enum {string}
             */
            language: "th" | "en";
            /** Active */
            active: boolean;
            /** Must choose a new password */
            must_change_password: boolean;
            /** Made up */
            made_up: boolean;
            /** Roles in areas */
            grants: components["schemas"]["GrantView"][];
            /**
             * Last sign-in
             * Format: date-time
             */
            last_sign_in?: string | null;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** WordsThEn */
        WordsThEn: {
            /** In Thai */
            th: string;
            /** In English */
            en: string;
        };
        /** WorkConsent */
        WorkConsent: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "house" | "land";
            /**
             * Signed on
             * Format: date
             */
            signed_on: string;
            /** Signed by */
            signed_by: string;
            /** Signed paper */
            paper_url: string;
        };
        /** WorkConsentForm */
        WorkConsentForm: {
            /**
             * Whose consent
             * @enum {string}
             */
            kind: "house" | "land";
            /**
             * Signed on
             * Format: date
             */
            signed_on: string;
            /** Signed by */
            signed_by: string;
            /** Picture of the signed paper */
            paper_sha256: string;
        };
        /** WorkDiaryEntry */
        WorkDiaryEntry: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Day
             * Format: date
             */
            day: string;
            /** What was done */
            done: string;
            /** Who worked */
            people: components["schemas"]["WorkPeople"][];
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at: string;
            /** Recorded by */
            recorded_by: string;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** WorkDiaryForm */
        WorkDiaryForm: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** What was done */
            done: string;
            /** Who worked */
            people: components["schemas"]["WorkPeople"][];
            /**
             * Version
             * Format: int64
             */
            version?: number | null;
        };
        /** WorkHouse */
        WorkHouse: {
            /**
             * House of the round
             * Format: uuid
             */
            round_house_id: string;
            /**
             * Household
             * Format: uuid
             */
            household_id: string;
            /**
             * Round
             * Format: uuid
             */
            round_id: string;
            /** Name of the round */
            round_th: string;
            /** English name of the round */
            round_en: string;
            /** Head of household */
            head_name: string;
            /** House no. */
            house_no: string;
            /**
             * Moo
             * Format: int64
             */
            moo?: number | null;
            /** Tambon code */
            tambon: string;
            /** Tambon in Thai */
            tambon_th: string;
            /** Tambon in English */
            tambon_en: string;
            /**
             * State
             * @enum {string}
             */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled" | "stopped";
            /** State in Thai */
            state_th: string;
            /** State in English */
            state_en: string;
        };
        /** WorkItem */
        WorkItem: {
            /** Kind */
            kind: string;
            /** Title (Thai) */
            title_th: string;
            /** Title */
            title_en: string;
            /** Detail (Thai) */
            detail_th: string;
            /** Detail */
            detail_en: string;
            /**
             * Count
             * Format: int64
             */
            count: number;
            /**
             * Days over
             * Format: int64
             */
            days_over?: number | null;
            /** Link */
            link: string;
            /** Action (Thai) */
            action_th: string;
            /** Action */
            action_en: string;
            /** My duty */
            mine: boolean;
        };
        /** WorkLabour */
        WorkLabour: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "builder" | "neighbours" | "family" | "soldiers" | "students" | "council" | "staff" | "other";
            /** Kind in Thai */
            kind_th: string;
            /** Kind in English */
            kind_en: string;
            /**
             * People × times
             * Format: int64
             */
            people_times: number;
            /**
             * People × hours, thousandths
             * Format: int64
             */
            hours_milli: number;
        };
        /** WorkPeople */
        WorkPeople: {
            /**
             * Group
             * @enum {string}
             */
            kind: "builder" | "neighbours" | "family" | "soldiers" | "students" | "council" | "staff" | "other";
            /** Name of the builder */
            name?: string | null;
            /** Trade */
            trade?: string | null;
            /**
             * People
             * Format: int64
             */
            people: number;
            /**
             * Unit of time
             * @enum {string}
             */
            unit: "hours" | "days";
            /**
             * Time each, thousandths
             * Format: int64
             */
            time_milli: number;
        };
        /** WorkPicture */
        WorkPicture: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Stage
             * @enum {string}
             */
            stage: "before" | "materials" | "during" | "after" | "accepted" | "handed_over" | "visit_6" | "visit_12" | "visit_24";
            /**
             * Angle
             * @enum {string}
             */
            angle: "front" | "back" | "left" | "right" | "inside" | "part";
            /** Part of the house */
            part?: string | null;
            /** Caption */
            caption?: string | null;
            /** Address */
            url: string;
            /** Address of the small copy */
            thumbnail_url: string;
            /**
             * Taken at
             * Format: date-time
             */
            taken_at?: string | null;
            /**
             * Metres from the house
             * Format: int64
             */
            metres?: number | null;
            /**
             * Sent at
             * Format: date-time
             */
            sent_at: string;
            /** Sent by */
            sent_by: string;
            /** From the survey */
            from_register: boolean;
            /**
             * Open flags
             * Format: int64
             */
            open_flags: number;
            /** Not accepted as evidence */
            rejected: boolean;
        };
        /** WorkPictureForm */
        WorkPictureForm: {
            /**
             * Id, made by the device
             * Format: uuid
             */
            id?: string | null;
            /**
             * Stage
             * @enum {string}
             */
            stage: "before" | "materials" | "during" | "after" | "accepted" | "handed_over" | "visit_6" | "visit_12" | "visit_24";
            /**
             * Angle
             * @enum {string}
             */
            angle: "front" | "back" | "left" | "right" | "inside" | "part";
            /** Part of the house */
            part?: string | null;
            /** Caption */
            caption?: string | null;
            /** File */
            sha256: string;
            /**
             * Taken at
             * Format: date-time
             */
            taken_at?: string | null;
            /** Latitude */
            latitude?: number | null;
            /** Longitude */
            longitude?: number | null;
            /** Time and place recorded by the application */
            by_app?: boolean | null;
        };
        /** WorkPicturePair */
        WorkPicturePair: {
            /**
             * Angle
             * @enum {string}
             */
            angle: "front" | "back" | "left" | "right" | "inside" | "part";
            /** Part of the house */
            part?: string | null;
            /** Before */
            before: components["schemas"]["WorkPicture"];
            /** After */
            after: components["schemas"]["WorkPicture"];
            /** What was compared */
            checks: components["schemas"]["WordsThEn"][];
            /** Nothing is open */
            sound: boolean;
        };
        /** WorkPictureTakeOutForm */
        WorkPictureTakeOutForm: {
            /** Reason */
            reason: string;
        };
        /** WorkSettings */
        WorkSettings: {
            /**
             * Far from the house beyond (m)
             * Format: int64
             */
            far_metres: number;
            /**
             * Houses at one place within (m)
             * Format: int64
             */
            same_place_metres: number;
            /**
             * Pictures alike up to (of 64)
             * Format: int64
             */
            look_distance: number;
            /**
             * Works take at least (days)
             * Format: int64
             */
            least_days: number;
            /**
             * Sent late after (days)
             * Format: int64
             */
            late_days: number;
            /**
             * Inspectors at least
             * Format: int64
             */
            least_inspectors: number;
            /**
             * Version
             * Format: int64
             */
            version: number;
        };
        /** WorkSettingsPage */
        WorkSettingsPage: {
            /** Settings */
            settings: components["schemas"]["WorkSettings"];
            /** What stages require */
            stages: components["schemas"]["WorkStageRule"][];
            /** May be changed by the reader */
            may_write: boolean;
        };
        /** WorkStage */
        WorkStage: {
            /**
             * Stage
             * @enum {string}
             */
            stage: "before" | "materials" | "during" | "after" | "accepted" | "handed_over" | "visit_6" | "visit_12" | "visit_24";
            /**
             * Day
             * Format: date
             */
            reached_on?: string | null;
            /** Note */
            note?: string | null;
            /**
             * Recorded at
             * Format: date-time
             */
            recorded_at?: string | null;
            /** Recorded by */
            recorded_by?: string | null;
            /**
             * Photographs
             * Format: int64
             */
            photographs: number;
            /**
             * Required
             * Format: int64
             */
            required: number;
            /** Required angles */
            angles: ("front" | "back" | "left" | "right" | "inside" | "part")[];
            /** Missing */
            missing: components["schemas"]["WordsThEn"][];
        };
        /** WorkStageForm */
        WorkStageForm: {
            /**
             * Stage
             * @enum {string}
             */
            stage: "before" | "materials" | "during" | "after" | "accepted" | "handed_over" | "visit_6" | "visit_12" | "visit_24";
            /**
             * Day
             * Format: date
             */
            reached_on: string;
            /** Note */
            note?: string | null;
        };
        /** WorkStageRule */
        WorkStageRule: {
            /**
             * Rule of a year
             * Format: uuid
             */
            rule_id?: string | null;
            /**
             * Stage
             * @enum {string}
             */
            stage: "before" | "materials" | "during" | "after" | "accepted" | "handed_over" | "visit_6" | "visit_12" | "visit_24";
            /**
             * Photographs at least
             * Format: int64
             */
            photographs: number;
            /** Required angles */
            angles: ("front" | "back" | "left" | "right" | "inside" | "part")[];
            /** The same angles as before */
            same_angles: boolean;
        };
        /** WorkStageSum */
        WorkStageSum: {
            /** Stage */
            stage: string;
            /** In Thai */
            th: string;
            /** In English */
            en: string;
            /**
             * Houses
             * Format: int64
             */
            houses: number;
        };
        /** WorkVisit */
        WorkVisit: {
            /**
             * Months
             * Format: int64
             */
            months: number;
            /**
             * Due
             * Format: date
             */
            due?: string | null;
            /**
             * Visited on
             * Format: date
             */
            visited_on?: string | null;
            /** Visited by */
            visited_by?: string | null;
            /** Is lived in */
            lived_in?: boolean | null;
            /** Defects */
            defects?: string | null;
            /** Note */
            note?: string | null;
            /** Overdue */
            overdue: boolean;
        };
        /** WorkVisitForm */
        WorkVisitForm: {
            /**
             * Months after the hand-over
             * Format: int64
             */
            months: number;
            /**
             * Visited on
             * Format: date
             */
            visited_on: string;
            /** Visited by */
            visited_by: string;
            /** Is lived in */
            lived_in: boolean;
            /** Defects */
            defects?: string | null;
            /** Note */
            note?: string | null;
        };
        /** WorksPage */
        WorksPage: {
            /** Items */
            items: components["schemas"]["WorksRow"][];
            /** Next */
            next?: string | null;
            /** Houses by stage */
            sums: components["schemas"]["WorkStageSum"][];
            /**
             * Houses
             * Format: int64
             */
            houses: number;
            /**
             * Open flags
             * Format: int64
             */
            open_flags: number;
        };
        /** WorksRow */
        WorksRow: {
            /** House */
            house: components["schemas"]["WorkHouse"];
            /**
             * Stage
             * @enum {string|null}
             */
            stage?: "before" | "materials" | "during" | "after" | "accepted" | "handed_over" | "visit_6" | "visit_12" | "visit_24" | null;
            /**
             * Reached on
             * Format: date
             */
            stage_on?: string | null;
            /**
             * Photographs
             * Format: int64
             */
            photographs: number;
            /**
             * Evidence that is there
             * Format: int64
             */
            evidence_have: number;
            /**
             * Evidence required
             * Format: int64
             */
            evidence_required: number;
            /**
             * Open flags
             * Format: int64
             */
            open_flags: number;
            /**
             * Last entry of the diary
             * Format: date
             */
            last_diary?: string | null;
            /** Address of the small copy */
            thumbnail_url?: string | null;
        };
    };
    responses: {
        /** @description What is wrong and what to do next (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The same key and body answer as before instead of doing it again. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_session_language: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_session_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Done"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_users: {
        parameters: {
            query?: {
                /** @description Part of a name / ค้นชื่อ */
                q?: string;
                /** @description Next page / หน้าถัดไป */
                after?: string;
                /** @description Items on a page / จำนวนต่อหน้า */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_users: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_users_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_users_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_audit: {
        parameters: {
            query?: {
                /** @description Kind of thing / ชนิดของเรื่อง */
                about_kind?: string;
                /** @description Id of the thing / รหัสของเรื่อง */
                about_id?: string;
                /** @description Who did it (user id) / รหัสผู้กระทำ */
                actor?: string;
                /** @description Next page / หน้าถัดไป */
                after?: string;
                /** @description Items on a page / จำนวนต่อหน้า */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_papers_sha256: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_files_sha256: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
            /** @description OK, without a body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    head_files_sha256: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_areas: {
        parameters: {
            query?: {
                /** @description Area code; absent: the provinces / รหัสพื้นที่ เว้นว่างเพื่อดูจังหวัด */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_areas_search: {
        parameters: {
            query: {
                /** @description What to look for / คำค้น */
                q: string;
                /** @description Level: province, district or tambon / ระดับ: province, district หรือ tambon */
                level?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_areas_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_organizations: {
        parameters: {
            query?: {
                /** @description Words to look for / คำค้น */
                q?: string;
                /** @description Kind / ประเภท */
                kind?: string;
                /** @description Code of an area of which it serves some part, or all / รหัสพื้นที่ที่องค์กรดูแลบางส่วนหรือทั้งหมด */
                area?: string;
                /** @description active, inactive or all / active, inactive หรือ all */
                status?: string;
                /** @description The page after / หน้าถัดจาก */
                after?: string;
                /** @description Rows in a page, 1–200 / จำนวนต่อหน้า 1–200 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_organizations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_organizations_kinds: {
        parameters: {
            query?: {
                /** @description Area code / รหัสพื้นที่ */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindCounts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_organizations_xlsx: {
        parameters: {
            query?: {
                /** @description Words to look for / คำค้น */
                q?: string;
                /** @description Kind / ประเภท */
                kind?: string;
                /** @description Code of an area of which it serves some part, or all / รหัสพื้นที่ที่องค์กรดูแลบางส่วนหรือทั้งหมด */
                area?: string;
                /** @description active, inactive or all / active, inactive หรือ all */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_organizations_csv: {
        parameters: {
            query?: {
                /** @description Words to look for / คำค้น */
                q?: string;
                /** @description Kind / ประเภท */
                kind?: string;
                /** @description Code of an area of which it serves some part, or all / รหัสพื้นที่ที่องค์กรดูแลบางส่วนหรือทั้งหมด */
                area?: string;
                /** @description active, inactive or all / active, inactive หรือ all */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_organizations_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_organizations_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_organizations_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_organizations_id_representatives: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentativeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_organizations_id_representatives_rid: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                rid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepresentativeView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tasks: {
        parameters: {
            query?: {
                /** @description Whose: mine, area / ของใคร: mine, area */
                whose?: string;
                /** @description true: late ones only / true: เฉพาะที่เลยกำหนด */
                late?: string;
                /** @description open; done: all that ended, dropped ones too / open: ยังไม่เสร็จ; done: จบแล้วทั้งหมด */
                state?: string;
                /** @description Area code / รหัสพื้นที่ */
                area?: string;
                /** @description About: kind, like round_house / เกี่ยวกับ: ชนิด เช่น round_house */
                about_kind?: string;
                /** @description About: id / เกี่ยวกับ: รหัส */
                about_id?: string;
                /** @description Words to look for / คำค้น */
                q?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tasks_xlsx: {
        parameters: {
            query?: {
                /** @description Whose: mine, area / ของใคร: mine, area */
                whose?: string;
                /** @description true: late ones only / true: เฉพาะที่เลยกำหนด */
                late?: string;
                /** @description open; done: all that ended, dropped ones too / open: ยังไม่เสร็จ; done: จบแล้วทั้งหมด */
                state?: string;
                /** @description Area code / รหัสพื้นที่ */
                area?: string;
                /** @description About: kind, like round_house / เกี่ยวกับ: ชนิด เช่น round_house */
                about_kind?: string;
                /** @description About: id / เกี่ยวกับ: รหัส */
                about_id?: string;
                /** @description Words to look for / คำค้น */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tasks_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_tasks_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskChangeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tasks_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tasks_id_done: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDoneForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tasks_id_dropped: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskDropForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_task_owners: {
        parameters: {
            query: {
                /** @description Area code / รหัสพื้นที่ */
                area: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOwnerChoices"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households: {
        parameters: {
            query?: {
                /** @description Name, house number or house code / ชื่อ นามสกุล บ้านเลขที่ หรือเลขรหัสประจำบ้าน */
                q?: string;
                /** @description Area code / รหัสพื้นที่ */
                area?: string;
                /** @description Status / สถานะ */
                status?: string;
                /** @description `next` of the page before; while there is a `next` the list goes on, even after an empty page / next ของหน้าก่อน ถ้ายังมี next ก็ยังไม่จบ แม้หน้านั้นจะว่าง */
                after?: string;
                /** @description Rows, 1 to 200 / จำนวนแถว 1-200 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_households: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdChoices"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_xlsx: {
        parameters: {
            query?: {
                /** @description Area code / รหัสพื้นที่ */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_csv: {
        parameters: {
            query?: {
                /** @description Area code / รหัสพื้นที่ */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_id_people_person_citizen_number: {
        parameters: {
            query: {
                /** @description Why it is needed / เหตุผลที่ต้องดู */
                reason: string;
            };
            header?: never;
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenNumberView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_id_pictures_picture_file: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
                picture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_households_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_households_id_pictures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PictureForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PictureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_households_id_pictures_picture: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                picture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_households_id_edits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdEditAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_id_conflicts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdConflictPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_household_conflicts: {
        parameters: {
            query?: {
                /** @description `next` of the page before / next ของหน้าก่อน */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdConflictPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_household_conflicts_id_decision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdConflictDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdConflict"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_root_openrosa_key_form_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    get_root_openrosa_key_forms_form: {
        parameters: {
            query?: {
                /** @description Version / รุ่น */
                version?: string;
            };
            header?: never;
            path: {
                key: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    get_root_openrosa_key_forms_form_manifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    post_root_openrosa_key_submission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    head_root_openrosa_key_submission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK, without a body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    get_root_openrosa_form_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    get_root_openrosa_forms_form: {
        parameters: {
            query?: {
                /** @description Version / รุ่น */
                version?: string;
            };
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    get_root_openrosa_forms_form_manifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    post_root_openrosa_submission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/xml": string;
                };
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    head_root_openrosa_submission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK, without a body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What is wrong and what to do next */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/xml": string;
                };
            };
        };
    };
    get_submissions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_submissions_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_submissions_id_files_name: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_submissions_id_files_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionAttachment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionReceipt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_returned_surveys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnedSurveyList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_returned_surveys_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnedSurvey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_submissions: {
        parameters: {
            query?: {
                /** @description State; waiting where nothing is said / สถานะ */
                state?: string;
                /** @description Area code / รหัสพื้นที่ */
                area?: string;
                /** @description `next` of the page before / next ของหน้าก่อน */
                after?: string;
                /** @description Rows, 1 to 200 / จำนวนแถว 1-200 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_submissions_id_decision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_id_survey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdSurvey"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_carry: {
        parameters: {
            query?: {
                /** @description `since` of the last page before; absent: everything / since ของหน้าสุดท้ายครั้งก่อน */
                since?: string;
                /** @description `next` of the page before / next ของหน้าก่อน */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_survey_forms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFormList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_survey_forms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyFormUpload"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_survey_forms_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_survey_forms_id_open: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyFormOpening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_survey_forms_id_xml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_survey_forms_id_answers: {
        parameters: {
            query?: {
                /** @description `next` of the page before / next ของหน้าก่อน */
                after?: string;
                /** @description A repeat's name, for its rows / ชื่อส่วนที่กรอกได้หลายครั้ง */
                repeat?: string;
                /** @description Another version, also one that nobody uploaded: told by paths / รุ่นที่ไม่มีใครนำเข้าระบบ */
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyAnswerPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_survey_forms_id_answers_csv: {
        parameters: {
            query?: {
                /** @description A repeat's name, for its rows / ชื่อส่วนที่กรอกได้หลายครั้ง */
                repeat?: string;
                /** @description Another version, also one that nobody uploaded: told by paths / รุ่นที่ไม่มีใครนำเข้าระบบ */
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_survey_forms_id_answers_xlsx: {
        parameters: {
            query?: {
                /** @description Another version, also one that nobody uploaded: told by paths / รุ่นที่ไม่มีใครนำเข้าระบบ */
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_survey_devices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDeviceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_survey_devices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyDeviceForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSurveyDevice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_survey_devices_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyDevice"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_programmes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_programmes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_programmes_id_rules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRuleList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_programmes_id_rules: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeRuleForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_rules_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeRuleForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_states: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseStateList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_rounds_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_rounds_id_quotas: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotasForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_houses: {
        parameters: {
            query?: {
                /** @description State / สถานะ */
                state?: string;
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description true: only late ones / true: เฉพาะที่ล่าช้า */
                late?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHousePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_houses: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceHousesForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacedHouses"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_houses_xlsx: {
        parameters: {
            query?: {
                /** @description State / สถานะ */
                state?: string;
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description true: only late ones / true: เฉพาะที่ล่าช้า */
                late?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_houses_csv: {
        parameters: {
            query?: {
                /** @description State / สถานะ */
                state?: string;
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description true: only late ones / true: เฉพาะที่ล่าช้า */
                late?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_moves: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedHouses"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHouse"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_id_rounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundHouseList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_stage_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageLimits"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_stage_limits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageLimits"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StageLimits"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hearings: {
        parameters: {
            query?: {
                /** @description Round / รอบโครงการ */
                round?: string;
                /** @description State / สถานะ */
                state?: string;
                /** @description Area / พื้นที่ */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hearings_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_hearings_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hearings_id_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingWaitingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_hearings_id_candidates: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingCandidatesForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_opening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingOpeningForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_cancellation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_hearings_id_minutes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingMinutesForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_checkout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingCheckoutForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_checkout_revocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/gzip": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_returns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_hall: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_hearings_id_hall: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hearings_id_board: {
        parameters: {
            query?: {
                /** @description The version that was seen: its names are not told again / รุ่นที่เห็นแล้ว: รายชื่อเดิมไม่ส่งซ้ำ */
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingBoard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hall_code: {
        parameters: {
            query?: {
                /** @description Random token of the telephone / รหัสสุ่มของโทรศัพท์ */
                device?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hall_code_arrival: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HallArrivalForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hall_code_objection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HallObjectionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hall_code_hand: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HallHandForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HallView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_root_hall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_root_hall_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_root_hall_js: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_root_hall_css: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_attendees: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingAttendeesForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_attendees_confirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingPickedAttendees"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_attendees_removal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingPickedAttendees"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_hearings_id_attendees_part: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_statements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingStatementForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_hearings_id_statements_part: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingStatementForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_hearings_id_statements_part: {
        parameters: {
            query: {
                /** @description The version that was seen / รุ่นที่เห็น */
                version: string;
            };
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_hearings_id_order: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingOrderForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_votes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingVoteForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_hearings_id_votes_part: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingVoteForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_hearings_id_votes_part: {
        parameters: {
            query: {
                /** @description The version that was seen / รุ่นที่เห็น */
                version: string;
            };
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_votes_part_hands: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingHand"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_pictures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingPictureForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_hearings_id_pictures_part: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hearings_id_pictures_part_file: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
                part: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_hearings_id_seal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingSealForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hearing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hearings_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hearings_id_minutes_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hearings_id_sign_in_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_hearings_id_ranked_list_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_public_hearings_seals_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingSealPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_selection_facts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelectionFacts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_scorecards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecards"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_scorecards: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_scorecards_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_rankings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingsOfRound"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_points: {
        parameters: {
            query?: {
                /** @description Of this tambon only / เฉพาะตำบลนี้ */
                tambon?: string;
                /** @description Scorecard; without it the one saved last / เกณฑ์ให้คะแนน ไม่ระบุคือฉบับล่าสุด */
                scorecard?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPoints"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rankings_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RankingDraftForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rankings_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sandbox"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rankings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RankingForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rankings_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rankings_id_replay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankingReplay"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rankings_id_letters_pdf: {
        parameters: {
            query?: {
                /** @description Of this house only / เฉพาะบ้านหลังนี้ */
                house?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rankings_id_replacements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplacementForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rankings_id_objections: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_objections_id_decision: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionDecisionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ranking"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_duty_exclusions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyExclusions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_price_items: {
        parameters: {
            query?: {
                /** @description Prices of this area / ราคาของพื้นที่ */
                area?: string;
                /** @description Prices of this day / ราคา ณ วันที่ */
                on?: string;
                /** @description What to look for / คำค้น */
                q?: string;
                /** @description Category / หมวด */
                category?: string;
                /** @description true: also those no longer in use / true: รวมรายการที่เลิกใช้ */
                retired?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceItems"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_price_items: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceItemForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceItemHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_price_items_xlsx: {
        parameters: {
            query?: {
                /** @description Prices of this area / ราคาของพื้นที่ */
                area?: string;
                /** @description Prices of this day / ราคา ณ วันที่ */
                on?: string;
                /** @description What to look for / คำค้น */
                q?: string;
                /** @description Category / หมวด */
                category?: string;
                /** @description true: also those no longer in use / true: รวมรายการที่เลิกใช้ */
                retired?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_price_items_csv: {
        parameters: {
            query?: {
                /** @description Prices of this area / ราคาของพื้นที่ */
                area?: string;
                /** @description Prices of this day / ราคา ณ วันที่ */
                on?: string;
                /** @description What to look for / คำค้น */
                q?: string;
                /** @description Category / หมวด */
                category?: string;
                /** @description true: also those no longer in use / true: รวมรายการที่เลิกใช้ */
                retired?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_price_items_file_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_price_items_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceImport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_price_items_id: {
        parameters: {
            query?: {
                /** @description Prices of this area / ราคาของพื้นที่ */
                area?: string;
                /** @description Prices of this day / ราคา ณ วันที่ */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceItemHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_price_items_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceItemForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceItemHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_price_items_id_prices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemPriceForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceItemHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_repair_kits: {
        parameters: {
            query?: {
                /** @description Prices of this area / ราคาของพื้นที่ */
                area?: string;
                /** @description Prices of this day / ราคา ณ วันที่ */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairKits"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_repair_kits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairKitForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairKits"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_repair_kits_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairKitForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepairKits"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_estimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseEstimates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_round_houses_id_estimate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateBeginForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseEstimates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_estimates_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseEstimates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_estimates_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseEstimates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_estimates_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseEstimates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_estimates_id_prepared: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimatePrepareForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseEstimates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_estimates_id_paper_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_estimates_id_lines_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_estimates: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description State of the estimate: none, draft, final / สถานะประมาณราคา: none, draft, final */
                state?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundEstimates"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_estimates_xlsx: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description State of the estimate: none, draft, final / สถานะประมาณราคา: none, draft, final */
                state?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_estimates_csv: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description State of the estimate: none, draft, final / สถานะประมาณราคา: none, draft, final */
                state?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_estimates_pdf: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundProposals"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_proposals_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_proposals_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_proposals: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalBegin"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_proposals_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_proposals_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_proposals_id_submission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalSubmission"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_proposals_id_withdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_proposals_id_papers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalPaperForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_proposals_id_papers_paper: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_proposals_id_papers_paper_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                paper: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_proposals_id_questions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalQuestionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_proposals_id_questions_question: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_proposals_id_questions_question_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_proposals_id_return: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalReturn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_proposals_id_screening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalScreening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_proposals_id_versions_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_proposals_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_proposals_id_proposal_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_decisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDecisionTable"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_decisions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDecisionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundProposals"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_meeting_pack_pdf: {
        parameters: {
            query?: {
                /** @description Of that decision; without it the houses that wait, or the last one / ของผลอนุมัติครั้งนั้น ไม่ระบุคือบ้านที่รอ หรือครั้งล่าสุด */
                decision?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_meeting_pack_xlsx: {
        parameters: {
            query?: {
                /** @description Of that decision; without it the houses that wait, or the last one / ของผลอนุมัติครั้งนั้น ไม่ระบุคือบ้านที่รอ หรือครั้งล่าสุด */
                decision?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_beneficiaries_pdf: {
        parameters: {
            query?: {
                /** @description Of this area only / เฉพาะพื้นที่นี้ */
                area?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_beneficiaries_xlsx: {
        parameters: {
            query?: {
                /** @description Of this area only / เฉพาะพื้นที่นี้ */
                area?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_agreements: {
        parameters: {
            query?: {
                /** @description Round / รอบโครงการ */
                round?: string;
                /** @description State / สถานะ */
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_agreements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementDraftForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_agreements_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_agreements_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_agreements_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_agreements_id_renewal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementRenewalForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_agreements_id_signatures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementSignatureForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    delete_agreements_id_signatures_party: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                party: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_agreements_id_seal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementSealForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_agreements_id_amendments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_agreements_id_termination: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementTerminationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_households_id_agreements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_agreements_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_agreements_id_paper_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_agreements_id_houses_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_agreements_id_houses_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_agreement_templates_default: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_agreement_templates_default: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementTemplate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementTemplate"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_public_seals_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicSeal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_books: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Books"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_books: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Books"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_ledger_accounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerAccountForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Books"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_ledger_entries: {
        parameters: {
            query?: {
                /** @description Kind of entry / ชนิดรายการ */
                kind?: string;
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Account / บัญชี */
                account?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_ledger_entries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerEntryForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_entries_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_entries_id_correction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerCorrectionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_entries_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_books: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseBooks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_register_xlsx: {
        parameters: {
            query?: {
                /** @description Account / บัญชี */
                account?: string;
                /** @description From this day on / ตั้งแต่วันที่ */
                from?: string;
                /** @description Until this day / ถึงวันที่ */
                until?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_register_csv: {
        parameters: {
            query?: {
                /** @description Account / บัญชี */
                account?: string;
                /** @description From this day on / ตั้งแต่วันที่ */
                from?: string;
                /** @description Until this day / ถึงวันที่ */
                until?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_register_pdf: {
        parameters: {
            query?: {
                /** @description Account / บัญชี */
                account?: string;
                /** @description From this day on / ตั้งแต่วันที่ */
                from?: string;
                /** @description Until this day / ถึงวันที่ */
                until?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_trial_balance_xlsx: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_trial_balance_csv: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_ledger_entries_xlsx: {
        parameters: {
            query?: {
                /** @description Kind of entry / ชนิดรายการ */
                kind?: string;
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Account / บัญชี */
                account?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_ledger_entries_csv: {
        parameters: {
            query?: {
                /** @description Kind of entry / ชนิดรายการ */
                kind?: string;
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Account / บัญชี */
                account?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_journal_txt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_contributions: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Kind: cash, material, labour / ชนิด: cash, material, labour */
                kind?: string;
                /** @description Kind of giver / ผู้ให้ */
                giver?: string;
                /** @description Organisation / องค์กร */
                organization?: string;
                /** @description Words to look for / คำค้น */
                q?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_contributions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_contribution_givers: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Kind: cash, material, labour / ชนิด: cash, material, labour */
                kind?: string;
                /** @description Kind of giver / ผู้ให้ */
                giver?: string;
                /** @description Organisation / องค์กร */
                organization?: string;
                /** @description Words to look for / คำค้น */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionGiverPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_contribution_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionFormChoices"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_contributions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseContributions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_contributions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_contributions_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_contributions_id_taken_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionTakeOutForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_contributions_id_evidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionEvidenceForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contribution"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_contribution_rates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionRatePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_contribution_rates: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributionRateForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionRatePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_contributions_xlsx: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Kind: cash, material, labour / ชนิด: cash, material, labour */
                kind?: string;
                /** @description Kind of giver / ผู้ให้ */
                giver?: string;
                /** @description Organisation / องค์กร */
                organization?: string;
                /** @description Words to look for / คำค้น */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_contributions_csv: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Kind: cash, material, labour / ชนิด: cash, material, labour */
                kind?: string;
                /** @description Kind of giver / ผู้ให้ */
                giver?: string;
                /** @description Organisation / องค์กร */
                organization?: string;
                /** @description Words to look for / คำค้น */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_contributions_pdf: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Kind: cash, material, labour / ชนิด: cash, material, labour */
                kind?: string;
                /** @description Kind of giver / ผู้ให้ */
                giver?: string;
                /** @description Organisation / องค์กร */
                organization?: string;
                /** @description Words to look for / คำค้น */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_contributions_id_paper_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_contribution_evidence_id: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_purchases_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_purchases_id_taken_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_purchases_id_payments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePaymentForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_purchases_id_papers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePaperForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_purchases_id_pictures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasePictureForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_purchases_id_record_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_purchases_id_voucher_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_purchases_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_purchase_payments_id_taken_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_purchase_pictures_id: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_purchase_pictures_id_taken_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_purchase_warnings_id_settled: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseSettleForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_purchases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HousePurchases"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_quotations_id_paper: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_purchases: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Supplier / ผู้ขาย */
                supplier?: string;
                /** @description Kind of paper / ชนิดเอกสาร */
                paper?: string;
                /** @description all, in_force, missing, warned, owed, taken_out / all, in_force, missing, warned, owed, taken_out */
                show?: string;
                /** @description Before this number / ก่อนครั้งที่ */
                before?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchasePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_purchases: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_purchases_xlsx: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Supplier / ผู้ขาย */
                supplier?: string;
                /** @description Kind of paper / ชนิดเอกสาร */
                paper?: string;
                /** @description all, in_force, missing, warned, owed, taken_out / all, in_force, missing, warned, owed, taken_out */
                show?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_purchases_csv: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description House of the round / บ้านในรอบ */
                house?: string;
                /** @description Supplier / ผู้ขาย */
                supplier?: string;
                /** @description Kind of paper / ชนิดเอกสาร */
                paper?: string;
                /** @description all, in_force, missing, warned, owed, taken_out / all, in_force, missing, warned, owed, taken_out */
                show?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_purchases_register_pdf: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_supplier_debts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierDebts"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_suppliers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suppliers"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_suppliers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_suppliers_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_suppliers_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierHistory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_quotations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchasePlans"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_quotations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchasePlans"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_quotations_id_chosen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuotationChoice"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchasePlans"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_quotations_id_withdrawn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchasePlans"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_purchase_settings: {
        parameters: {
            query?: {
                /** @description Province / จังหวัด */
                province?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseSettingsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_purchase_settings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseSettingsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseSettingsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_works: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_round_houses_id_works_stages: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkStageForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_round_houses_id_works_pictures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkPictureForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_work_pictures_id_taken_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkPictureTakeOutForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_round_houses_id_works_diary: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkDiaryForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_work_diary_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkDiaryForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_round_houses_id_works_inspections: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_round_houses_id_works_hand_over: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_round_houses_id_works_consents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkConsentForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_round_houses_id_works_visits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkVisitForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseWorks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_work_pictures_id: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_work_acceptances_id_signed: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_work_consents_id_signed: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_work_hand_overs_id_signed: {
        parameters: {
            query?: {
                /** @description thumb or full / thumb หรือ full */
                size?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_works_acceptance_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_work_acceptances_id_paper_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_works_hand_over_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_works_consent_pdf: {
        parameters: {
            query?: {
                /** @description house or land / house หรือ land */
                kind?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_works: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description Stage, or none / ขั้นงาน หรือ none */
                stage?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorksPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_works_xlsx: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description Stage, or none / ขั้นงาน หรือ none */
                stage?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_works_csv: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description Stage, or none / ขั้นงาน หรือ none */
                stage?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_photo_flags: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description Kind / ชนิด */
                kind?: string;
                /** @description State: open, ok, not_ok, gone / สถานะ: open, ok, not_ok, gone */
                state?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-100 / จำนวนต่อหน้า 1-100 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoFlagPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_photo_flags_id_settled: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoFlagSettleForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoFlag"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_work_visits_due: {
        parameters: {
            query?: {
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueVisits"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_work_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSettingsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_work_settings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSettingsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_work_settings_stages: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkStageRule"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkSettingsPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_tranches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_tranches: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranchePrepareForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_tranche_houses: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
                /** @description Part / งวดที่ */
                part?: string;
                /** @description 1: ready, 0: not / 1 พร้อม 0 ยังขาด */
                ready?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrancheReadyPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_tranches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseTranches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_rounds_id_tranche_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranchePlanForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_rounds_id_tranche_accounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheAccountForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_tranche_papers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranchePaperSeenForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranches"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_recorded_tranches: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheRecordForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_houses: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrancheHousePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranche_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrancheSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_tranche_settings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrancheSettings"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tranches_id_resubmission: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheResubmitForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tranches_id_approval: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheApproveForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tranches_id_release: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheReleaseForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tranches_id_confirmation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheApproveForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tranches_id_sending_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tranches_id_cancellation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_tranches_id_return: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrancheReturnForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tranche"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_tranche_houses_xlsx: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description Part / งวดที่ */
                part?: string;
                /** @description 1: ready, 0: not / 1 พร้อม 0 ยังขาด */
                ready?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_tranche_houses_csv: {
        parameters: {
            query?: {
                /** @description Tambon or district / ตำบลหรืออำเภอ */
                tambon?: string;
                /** @description Part / งวดที่ */
                part?: string;
                /** @description 1: ready, 0: not / 1 พร้อม 0 ยังขาด */
                ready?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_payments_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_payments_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_payments_xml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_houses_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_houses_csv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_receipts_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_list_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_tranches_id_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_bank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankOfRound"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_accounts_id_bank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankDesk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_ledger_accounts_id_bank_settings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccountSettingsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankDesk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_accounts_id_statements_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankStatementForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankPreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_accounts_id_statements: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankStatementForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_bank_statements_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_bank_statements_id_taken_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankStatement"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_accounts_id_bank_lines: {
        parameters: {
            query?: {
                /** @description State / สถานะ */
                state?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLinePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_accounts_id_bank_lines_xlsx: {
        parameters: {
            query?: {
                /** @description State / สถานะ */
                state?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_accounts_id_bank_lines_csv: {
        parameters: {
            query?: {
                /** @description State / สถานะ */
                state?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_bank_lines_id_candidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankCandidateList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_accounts_id_bank_matches: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankMatchForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankDesk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_ledger_accounts_id_bank_matches_certain: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankCertainForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankDesk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_bank_matches_id_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankReasonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankDesk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_bank_lines_id_fee: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_bank_lines_id_interest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_bank_lines_id_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankLineNoteForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLine"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_accounts_id_reconciliation: {
        parameters: {
            query?: {
                /** @description On this day / ณ วันที่ */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankReconciliation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_accounts_id_reconciliation_pdf: {
        parameters: {
            query?: {
                /** @description On this day / ณ วันที่ */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_ledger_accounts_id_reconciliation_xlsx: {
        parameters: {
            query?: {
                /** @description On this day / ณ วันที่ */
                on?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_closing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundClosing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_closing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRoundForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_closing_houses: {
        parameters: {
            query?: {
                /** @description Tambon code / รหัสตำบล */
                tambon?: string;
                /** @description all, ready, waiting or closed / all, ready, waiting หรือ closed */
                which?: string;
                /** @description From the page before / จากหน้าก่อน */
                after?: string;
                /** @description Rows of a page / จำนวนต่อหน้า */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseClosingPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_closing_houses: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseHousesForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_closing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseClosingView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_closing_tambons: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseTambonForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_rounds_id_closing_signed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingSignedForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingDone"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_closing_papers_id_signed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_closing_pdf: {
        parameters: {
            query?: {
                /** @description thai or arabic numerals / thai หรือ arabic */
                digits?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_round_houses_id_closing_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_closing_tambons_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingTambonReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_closing_tambons_code_report_pdf: {
        parameters: {
            query?: {
                /** @description thai or arabic numerals / thai หรือ arabic */
                digits?: string;
            };
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_closing_tambons_code_report_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_closing_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingRoundReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_closing_report_pdf: {
        parameters: {
            query?: {
                /** @description thai or arabic numerals / thai หรือ arabic */
                digits?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_rounds_id_closing_report_xlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_figures: {
        parameters: {
            query?: {
                /** @description Area code; absent: the whole country / รหัสพื้นที่ เว้นว่างคือทั้งประเทศ */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_figures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FigureForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_figures_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureKeys"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_figures_key_history: {
        parameters: {
            query?: {
                /** @description Area code; absent: the whole country / รหัสพื้นที่ เว้นว่างคือทั้งประเทศ */
                area?: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_public_overview: {
        parameters: {
            query: {
                /** @description Area code / รหัสพื้นที่ */
                area: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicOverview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_overview: {
        parameters: {
            query?: {
                /** @description Area code / รหัสพื้นที่ */
                area?: string;
                /** @description Buddhist fiscal year / ปีงบประมาณ พ.ศ. */
                fiscal_year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_standstill: {
        parameters: {
            query?: {
                /** @description Area code / รหัสพื้นที่ */
                area?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standstill"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_my_work: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyWork"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_root_healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_openapi_json: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_articles: {
        parameters: {
            query?: {
                /** @description State / สถานะ */
                state?: string;
                /** @description Words / ค้นคำ */
                q?: string;
                /** @description Continue after / ต่อจาก */
                after?: string;
                /** @description Page size 1-200 / จำนวนต่อหน้า 1-200 */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_articles: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_articles_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_articles_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_articles_id_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_articles_id_versions_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleVersion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_articles_id_versions_number_restored: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleStepForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_article_previews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticlePreviewForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    get_article_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleChoices"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_article_themes_name: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleThemeForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleTheme"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_articles_id_submitted: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleStepForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_articles_id_returned: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleWordsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_articles_id_approved: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleStepForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_articles_id_published: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticlePublishForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_articles_id_withdrawn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleWordsForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    post_articles_id_pictures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticlePictureForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    put_article_pictures_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body answer as before instead of doing it again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleConsentForm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
