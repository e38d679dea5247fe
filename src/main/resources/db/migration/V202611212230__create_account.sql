create table app_user (
    id            bigint generated always as identity primary key,
    name          text not null unique,
    password_hash text not null,
    role          text not null check (role in ('VIEWER', 'EDITOR', 'ADMIN')),
    provinces     text[] not null default '{}'
);
