-- each arrival searches before it inserts: a pending list would be read through by every search
alter index article_bands set (fastupdate = off);
