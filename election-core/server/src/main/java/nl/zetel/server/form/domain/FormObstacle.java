package nl.zetel.server.form.domain;

/**
 * Why a form does not belong to a list.
 *
 * @param why the reason, in words for people without a final stop
 * @param remedy what to do first, or instead, as a sentence without a final stop
 * @param passes whether the form will belong to the list after that
 */
public record FormObstacle(String why, String remedy, boolean passes) {

    static FormObstacle until(String why, String first) {
        return new FormObstacle(why, first, true);
    }

    static FormObstacle always(String why, String instead) {
        return new FormObstacle(why, instead, false);
    }

    /** Both sentences. */
    public String text() {
        return why + ". " + remedy;
    }
}
