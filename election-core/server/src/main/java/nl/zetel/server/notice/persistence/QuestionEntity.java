package nl.zetel.server.notice.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.zetel.server.store.StoredRecord;

@Entity
@Table(name = "desk_question")
class QuestionEntity extends StoredRecord {}
