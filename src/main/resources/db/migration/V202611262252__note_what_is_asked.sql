-- what whoever asked for a piece of work says to it, such as the reason of a correction
alter table work_item add column note text;
