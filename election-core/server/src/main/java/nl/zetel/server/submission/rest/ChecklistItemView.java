package nl.zetel.server.submission.rest;

import nl.zetel.server.submission.domain.ChecklistItem;
import nl.zetel.server.submission.domain.KnownPaper;

/** What is known here of one item of the checklist. */
public record ChecklistItemView(
        ChecklistItem item, String title, KnownPaper.State state, int present, int required, String detail) {

    static ChecklistItemView of(KnownPaper paper) {
        return new ChecklistItemView(
                paper.item(), paper.item().dutch(), paper.state(), paper.there(), paper.needed(), paper.detail());
    }
}
