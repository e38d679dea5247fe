-- an item that a feed tells of anew is looked at again; what it brought before stays known meanwhile
alter table feed_item add column changed_at timestamptz;
alter table feed_item drop constraint feed_item_check;
alter table feed_item add constraint feed_item_article check (state in ('NEW', 'KEPT') or article_id is null);
