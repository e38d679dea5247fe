alter table brief_edition
    add column issued_at timestamptz,
    add column issued_by text,
    add column reason    text,
    add check ((state = 'DRAFT') = (issued_at is null)),
    add check ((issued_at is null) = (issued_by is null));
