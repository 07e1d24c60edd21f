-- whom HasGrams asks; documents are joined afterwards, and only as many as a page takes
create view gram_holder as select document_id, grams from filed_grams;
