// Generated from openapi.json by `npm run types`; change the server, not this file.

export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /api/session */
        get: {
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
            };
        };
        put?: never;
        /** POST /api/session */
        post: {
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
            };
        };
        /** DELETE /api/session */
        delete: {
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
            };
        };
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
        /** POST /api/session/language */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
            };
        };
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
        /** POST /api/session/password */
        post: {
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
            };
        };
        delete?: never;
        options?: never;
        head?: never;
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
        /** GET /api/areas */
        get: {
            parameters: {
                query?: {
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
            };
        };
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
        /** GET /api/areas/{code} */
        get: {
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
            };
        };
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
        /** GET /api/areas/search */
        get: {
            parameters: {
                query?: {
                    q?: string;
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
            };
        };
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
        /** GET /api/organizations */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    kind?: string;
                    area?: string;
                    after?: string;
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
            };
        };
        put?: never;
        /** POST /api/organizations */
        post: {
            parameters: {
                query?: never;
                header?: never;
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
            };
        };
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
        /** GET /api/organizations/kinds */
        get: {
            parameters: {
                query?: {
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
            };
        };
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
        /** GET /api/organizations/{id} */
        get: {
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
            };
        };
        /** PUT /api/organizations/{id} */
        put: {
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
            };
        };
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
        /** GET /api/organizations/{id}/history */
        get: {
            parameters: {
                query?: {
                    after?: string;
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
                        "application/json": components["schemas"]["EntryPage"];
                    };
                };
            };
        };
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
        /** POST /api/organizations/{id}/representatives */
        post: {
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
            };
        };
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
        /** PUT /api/organizations/{id}/representatives/{rid} */
        put: {
            parameters: {
                query?: never;
                header?: never;
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
            };
        };
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
        /** GET /api/households */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    area?: string;
                    status?: string;
                    after?: string;
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
            };
        };
        put?: never;
        /** POST /api/households */
        post: {
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
                        "application/json": components["schemas"]["HouseholdView"];
                    };
                };
            };
        };
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
        /** POST /api/households/check */
        post: {
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
                        "application/json": components["schemas"]["CheckView"];
                    };
                };
            };
        };
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
        /** GET /api/households/choices */
        get: {
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
            };
        };
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
        /** GET /api/households/{id} */
        get: {
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
            };
        };
        /** PUT /api/households/{id} */
        put: {
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
            };
        };
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
        /** GET /api/households/{id}/history */
        get: {
            parameters: {
                query?: {
                    after?: string;
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
                        "application/json": components["schemas"]["EntryPage"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        /** POST /api/households/{id}/pictures */
        post: {
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
            };
        };
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
        /** DELETE /api/households/{id}/pictures/{picture} */
        delete: {
            parameters: {
                query?: never;
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
                        "application/json": components["schemas"]["HouseholdView"];
                    };
                };
            };
        };
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
        /** GET /api/households/{id}/people/{person}/citizen-number */
        get: {
            parameters: {
                query?: {
                    reason?: string;
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
            };
        };
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
        /** GET /api/my-work */
        get: {
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
            };
        };
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
        /** GET /api/overview */
        get: {
            parameters: {
                query?: {
                    area?: string;
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
            };
        };
        put?: never;
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
        SignIn: {
            user_name: string;
            password: string;
        };
        AreaName: {
            code: string;
            name_th: string;
            name_en: string;
        };
        SessionView: {
            signed_in: boolean;
            csrf?: string | null;
            /** Format: uuid */
            user_id?: string | null;
            user_name?: string | null;
            display_name?: string | null;
            /** @enum {string} */
            language: "th" | "en";
            roles: string[];
            permissions: string[];
            areas: components["schemas"]["AreaName"][];
            /** Format: date */
            demo_today?: string | null;
            must_change_password: boolean;
            /** Format: date */
            today: string;
        };
        Done: {
            done: boolean;
        };
        LanguageForm: {
            /** @enum {string} */
            language: "th" | "en";
        };
        PasswordForm: {
            old_password: string;
            new_password: string;
        };
        AreaView: {
            code: string;
            /** @enum {string} */
            level: "province" | "district" | "tambon";
            parent?: string | null;
            name_th: string;
            name_en: string;
            full_name_th: string;
            full_name_en: string;
            postcode?: string | null;
            latitude?: number | null;
            longitude?: number | null;
            population?: number | null;
            households?: number | null;
            /** Format: date */
            facts_as_of?: string | null;
            facts_source?: string | null;
            active: boolean;
            successor?: string | null;
        };
        AreaList: {
            items: components["schemas"]["AreaView"][];
        };
        ServedArea: {
            code: string;
            name_th: string;
            name_en: string;
            full_name_th: string;
            full_name_en: string;
        };
        OrganizationRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "province" | "codi" | "pso" | "network" | "council" | "welfare_fund" | "local_authority" | "village_head" | "agency" | "community" | "other";
            name_th: string;
            name_en?: string | null;
            short_name?: string | null;
            areas: components["schemas"]["ServedArea"][];
            area_unknown: boolean;
            phone?: string | null;
            representatives: number;
            active: boolean;
            made_up: boolean;
        };
        OrganizationPage: {
            items: components["schemas"]["OrganizationRow"][];
            next?: string | null;
        };
        RepresentativeView: {
            /** Format: uuid */
            id: string;
            title: string;
            first_name: string;
            last_name?: string | null;
            full_name: string;
            position: string;
            phone?: string | null;
            /** Format: date */
            from_date?: string | null;
            /** Format: date */
            until_date?: string | null;
            in_office: boolean;
            source?: string | null;
            made_up: boolean;
            version: number;
        };
        RepresentativeForm: {
            /** Format: uuid */
            id?: string | null;
            title: string;
            first_name: string;
            last_name?: string | null;
            position: string;
            phone?: string | null;
            /** Format: date */
            from_date?: string | null;
            /** Format: date */
            until_date?: string | null;
            source?: string | null;
            made_up?: boolean | null;
            version?: number | null;
        };
        OrganizationView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "province" | "codi" | "pso" | "network" | "council" | "welfare_fund" | "local_authority" | "village_head" | "agency" | "community" | "other";
            name_th: string;
            name_en?: string | null;
            short_name?: string | null;
            /** Format: date */
            registered_on?: string | null;
            phone?: string | null;
            email?: string | null;
            address?: string | null;
            note?: string | null;
            areas: components["schemas"]["ServedArea"][];
            area_unknown: boolean;
            source?: string | null;
            made_up: boolean;
            active: boolean;
            representatives: components["schemas"]["RepresentativeView"][];
            may_edit: boolean;
            version: number;
        };
        OrganizationForm: {
            /** Format: uuid */
            id?: string | null;
            /** @enum {string} */
            kind: "province" | "codi" | "pso" | "network" | "council" | "welfare_fund" | "local_authority" | "village_head" | "agency" | "community" | "other";
            name_th: string;
            name_en?: string | null;
            short_name?: string | null;
            /** Format: date */
            registered_on?: string | null;
            phone?: string | null;
            email?: string | null;
            address?: string | null;
            note?: string | null;
            areas: string[];
            area_unknown: boolean;
            source?: string | null;
            made_up?: boolean | null;
            active: boolean;
            version?: number | null;
        };
        KindCount: {
            /** @enum {string} */
            kind: "province" | "codi" | "pso" | "network" | "council" | "welfare_fund" | "local_authority" | "village_head" | "agency" | "community" | "other";
            label_th: string;
            label_en: string;
            organizations: number;
        };
        KindCounts: {
            items: components["schemas"]["KindCount"][];
            total: number;
        };
        ChangeView: {
            field: string;
            from?: string | null;
            to?: string | null;
            personal: boolean;
        };
        EntryView: {
            number: number;
            /** Format: date-time */
            at: string;
            actor_name: string;
            action: string;
            about_kind: string;
            about_id: string;
            area: string;
            note: string;
            changes: components["schemas"]["ChangeView"][];
        };
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            next?: string | null;
        };
        HouseholdRow: {
            /** Format: uuid */
            id: string;
            head_name: string;
            house_no: string;
            moo?: number | null;
            tambon: string;
            tambon_name_th: string;
            tambon_name_en: string;
            district_name_th: string;
            district_name_en: string;
            house_code?: string | null;
            members: number;
            /** @enum {string} */
            dwelling_state: "good" | "damaged" | "heavily_damaged" | "unfit";
            /** @enum {string} */
            status: "active" | "moved" | "dissolved" | "deceased";
            made_up: boolean;
        };
        HouseholdPage: {
            items: components["schemas"]["HouseholdRow"][];
            next?: string | null;
        };
        Health: {
            can_care_for_self?: boolean | null;
            disabled?: boolean | null;
            bedridden?: boolean | null;
            chronic_illness?: string | null;
        };
        PersonView: {
            /** Format: uuid */
            id: string;
            full_name: string;
            title: string;
            first_name: string;
            last_name?: string | null;
            nickname?: string | null;
            sex?: ("male" | "female") | null;
            /** Format: date */
            birth_date?: string | null;
            birth_year_be?: number | null;
            /** @enum {string} */
            citizen_kind: "thai" | "pink_card" | "none" | "unknown";
            /** @enum {string} */
            relation: "head" | "owner" | "spouse" | "parent" | "child" | "grandchild" | "sibling" | "relative" | "lodger" | "other";
            is_head: boolean;
            occupation?: string | null;
            monthly_income_satang?: number | null;
            phone?: string | null;
            citizen_masked?: string | null;
            age?: number | null;
            health?: components["schemas"]["Health"] | null;
            present: boolean;
        };
        PersonForm: {
            /** Format: uuid */
            id?: string | null;
            title: string;
            first_name: string;
            last_name?: string | null;
            nickname?: string | null;
            sex?: ("male" | "female") | null;
            /** Format: date */
            birth_date?: string | null;
            birth_year_be?: number | null;
            /** @enum {string} */
            citizen_kind: "thai" | "pink_card" | "none" | "unknown";
            /** @enum {string} */
            relation: "head" | "owner" | "spouse" | "parent" | "child" | "grandchild" | "sibling" | "relative" | "lodger" | "other";
            is_head: boolean;
            occupation?: string | null;
            monthly_income_satang?: number | null;
            phone?: string | null;
            citizen_number?: string | null;
            health?: components["schemas"]["Health"] | null;
            present?: boolean | null;
        };
        HouseholdPart: {
            /** @enum {string} */
            part: "roof" | "roof_frame" | "walls" | "floor" | "posts" | "foundation" | "stairs" | "doors_windows" | "toilet" | "kitchen" | "electricity" | "water" | "ramp" | "other";
            /** @enum {string} */
            state: "good" | "slight" | "severe" | "missing";
            action?: ("repair" | "replace" | "build_new") | null;
            remark?: string | null;
        };
        PictureView: {
            /** Format: uuid */
            id: string;
            sha256: string;
            /** @enum {string} */
            kind: "outside" | "inside" | "applicant" | "problem" | "family" | "register_house" | "register_people" | "before" | "during" | "after" | "other";
            caption?: string | null;
            /** Format: date-time */
            taken_at?: string | null;
            latitude?: number | null;
            longitude?: number | null;
            width: number;
            height: number;
            made_up: boolean;
            url?: string | null;
            thumbnail_url?: string | null;
        };
        PictureForm: {
            sha256: string;
            /** @enum {string} */
            kind: "outside" | "inside" | "applicant" | "problem" | "family" | "register_house" | "register_people" | "before" | "during" | "after" | "other";
            caption?: string | null;
            /** Format: date-time */
            taken_at?: string | null;
            latitude?: number | null;
            longitude?: number | null;
        };
        HouseholdView: {
            /** Format: uuid */
            id: string;
            tambon: string;
            moo?: number | null;
            house_no: string;
            house_code?: string | null;
            village_name?: string | null;
            road?: string | null;
            latitude?: number | null;
            longitude?: number | null;
            place_accuracy_m?: number | null;
            /** @enum {string} */
            tenure: "own" | "rent" | "relative" | "other";
            /** @enum {string} */
            land_kind: "own_title" | "relatives" | "rented" | "state_forest" | "treasury" | "sor_por_kor" | "temple" | "other" | "unknown";
            land_owner_name?: string | null;
            land_note?: string | null;
            /** @enum {string} */
            dwelling_state: "good" | "damaged" | "heavily_damaged" | "unfit";
            secure?: boolean | null;
            durable?: boolean | null;
            monthly_income_satang?: number | null;
            debt_satang?: number | null;
            main_occupation?: string | null;
            need_text?: string | null;
            note?: string | null;
            /** @enum {string} */
            status: "active" | "moved" | "dissolved" | "deceased";
            head_name: string;
            members: number;
            tambon_name_th: string;
            tambon_name_en: string;
            district_name_th: string;
            district_name_en: string;
            province_name_th: string;
            province_name_en: string;
            area_name_th: string;
            area_name_en: string;
            people: components["schemas"]["PersonView"][];
            parts: components["schemas"]["HouseholdPart"][];
            pictures: components["schemas"]["PictureView"][];
            made_up: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        HouseholdForm: {
            /** Format: uuid */
            id?: string | null;
            tambon: string;
            moo?: number | null;
            house_no: string;
            house_code?: string | null;
            village_name?: string | null;
            road?: string | null;
            latitude?: number | null;
            longitude?: number | null;
            place_accuracy_m?: number | null;
            /** @enum {string} */
            tenure: "own" | "rent" | "relative" | "other";
            /** @enum {string} */
            land_kind: "own_title" | "relatives" | "rented" | "state_forest" | "treasury" | "sor_por_kor" | "temple" | "other" | "unknown";
            land_owner_name?: string | null;
            land_note?: string | null;
            /** @enum {string} */
            dwelling_state: "good" | "damaged" | "heavily_damaged" | "unfit";
            secure?: boolean | null;
            durable?: boolean | null;
            monthly_income_satang?: number | null;
            debt_satang?: number | null;
            main_occupation?: string | null;
            need_text?: string | null;
            note?: string | null;
            status?: ("active" | "moved" | "dissolved" | "deceased") | null;
            made_up?: boolean | null;
            people: components["schemas"]["PersonForm"][];
            parts: components["schemas"]["HouseholdPart"][];
            version?: number | null;
        };
        Bilingual: {
            th: string;
            en: string;
        };
        FaultView: {
            field: string;
            code: string;
            message_th: string;
            message_en: string;
        };
        Duplicate: {
            /** Format: uuid */
            household_id?: string | null;
            reason: string;
            reason_th: string;
            reason_en: string;
            in_scope: boolean;
            head_name?: string | null;
            house_no?: string | null;
            field?: string | null;
        };
        CheckView: {
            faults: components["schemas"]["FaultView"][];
            duplicates: components["schemas"]["Duplicate"][];
            warnings: components["schemas"]["FaultView"][];
        };
        CitizenNumberView: {
            citizen_number: string;
        };
        ChoiceView: {
            name: string;
            label_th: string;
            label_en: string;
        };
        ChoiceList: {
            name: string;
            values: components["schemas"]["ChoiceView"][];
        };
        HouseholdChoices: {
            items: components["schemas"]["ChoiceList"][];
        };
        StoredFile: {
            sha256: string;
            bytes: number;
        };
        WorkItem: {
            kind: string;
            title_th: string;
            title_en: string;
            detail_th: string;
            detail_en: string;
            count: number;
            days_over?: number | null;
            link: string;
            action_th: string;
            action_en: string;
            mine: boolean;
        };
        StateTotal: {
            /** @enum {string} */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled";
            label_th: string;
            label_en: string;
            houses: number;
            late: number;
        };
        TambonTotal: {
            tambon: string;
            name_th: string;
            name_en: string;
            quota: number;
            placed: number;
            done: number;
            late: number;
        };
        LateGroup: {
            tambon: string;
            tambon_name_th: string;
            tambon_name_en: string;
            /** @enum {string} */
            state: "surveyed" | "heard" | "ranked" | "proposed" | "screened" | "approved" | "signed" | "funded" | "procuring" | "repairing" | "accepted" | "handed_over" | "closed" | "reserve" | "withdrawn" | "deceased_or_moved" | "cancelled";
            state_label_th: string;
            state_label_en: string;
            owner_role: string;
            houses: number;
            days_over: number;
        };
        RoundOverview: {
            /** Format: uuid */
            id: string;
            name_th: string;
            name_en: string;
            fiscal_year: number;
            open: boolean;
            quota: number;
            placed: number;
            done: number;
            late: number;
            envelope_satang: number;
            placed_satang: number;
            agreed_satang: number;
            agreed_houses: number;
            by_state: components["schemas"]["StateTotal"][];
            by_tambon: components["schemas"]["TambonTotal"][];
            late_groups: components["schemas"]["LateGroup"][];
        };
        Coverage: {
            tambons: number;
            tambons_with_quota: number;
            households: number;
            people: number;
        };
        Overview: {
            area: string;
            name_th: string;
            name_en: string;
            /** Format: date */
            today: string;
            fiscal_year?: number | null;
            rounds: components["schemas"]["RoundOverview"][];
            coverage: components["schemas"]["Coverage"];
        };
        MyWork: {
            waits: components["schemas"]["WorkItem"][];
            late: components["schemas"]["WorkItem"][];
            next: components["schemas"]["WorkItem"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
