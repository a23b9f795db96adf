-- Up Migration
-- What a passage means to an embedding model, as a vector of length 1. Made when a search first needs it.
create table passage_embeddings (
  document_id uuid not null,
  position integer not null,
  model text not null,
  vector real[] not null,
  primary key (document_id, position, model),
  foreign key (document_id, position) references passages (document_id, position) on delete cascade
);

-- Down Migration
drop table passage_embeddings;
