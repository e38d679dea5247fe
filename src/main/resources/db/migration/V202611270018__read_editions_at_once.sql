-- pages show an edition's figures while somebody waits: unpacking the content of a large one took longer than all the rest
alter table brief_edition alter column content set storage external;
