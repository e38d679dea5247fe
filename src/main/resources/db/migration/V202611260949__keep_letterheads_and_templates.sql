-- Title and signature block of a province's briefs; "default" holds for those without a row. Null is worked out or left open.
create table issuing_organ (
    province     text primary key,
    parent_organ text,
    organ        text,
    symbol       text,
    place        text,
    addressees   text[] not null default '{}',
    signer_title text[] not null default '{}',
    signer       text,
    recipients   text[] not null default '{}',
    changed_by   text        not null,
    changed_at   timestamptz not null
);

-- Every version of the template that drew a brief or was uploaded, with its files: an edition can be explained for ever.
create table report_template (
    version  text primary key check (version ~ '^[0-9a-f]{16}$'),
    origin   text        not null check (origin in ('FOLDER', 'UPLOADED')),
    label    text        not null,
    kept_by  text        not null,
    kept_at  timestamptz not null,
    live     boolean     not null default false
);

create unique index report_template_live on report_template (live) where live;

create table report_template_file (
    version text  not null references report_template,
    path    text  not null,
    bytes   bytea not null,
    primary key (version, path)
);
