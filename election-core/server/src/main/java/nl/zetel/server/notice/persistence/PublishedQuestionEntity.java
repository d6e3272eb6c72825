package nl.zetel.server.notice.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "published_question")
class PublishedQuestionEntity extends StoredRecord {}
