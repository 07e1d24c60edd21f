-- whom HasGrams asks, which looks the grams up in filed_posting
create view gram_holder as select id as document_id, cast(null as integer array) as grams from filed_document;
