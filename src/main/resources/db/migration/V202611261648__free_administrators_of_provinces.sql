-- Administrators look after the whole installation: a limit to provinces was theirs to take off, and is none.
update app_user set provinces = '{}' where role = 'ADMIN';

alter table app_user
    add constraint app_user_admin_for_all check (role <> 'ADMIN' or provinces = '{}');
