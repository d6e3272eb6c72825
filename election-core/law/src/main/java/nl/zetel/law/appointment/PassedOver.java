package nl.zetel.law.appointment;

/**
 * A candidate who ranks higher but is passed over.
 *
 * @param list number of the list
 * @param candidate number on the list
 * @param ground why
 * @param article the paragraph, such as {@code Kieswet W 2(1)(f)}
 * @param detail one Dutch sentence
 */
public record PassedOver(int list, int candidate, PassOverGround ground, String article, String detail) {

    static PassedOver of(int list, int candidate, PassOverGround ground) {
        return new PassedOver(list, candidate, ground, ground.article(), ground.detail());
    }
}
