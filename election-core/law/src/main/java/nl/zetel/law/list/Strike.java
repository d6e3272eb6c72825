package nl.zetel.law.list;

/**
 * A proposal to strike a candidate.
 *
 * @param ground why
 * @param position position on the list as handed in
 * @param article the paragraph, such as {@code Kieswet I 6(1)(b)}
 * @param detail one Dutch sentence
 */
public record Strike(StrikeGround ground, int position, String article, String detail) {

    static Strike of(StrikeGround ground, int position) {
        return new Strike(ground, position, ground.article(), ground.detail(position));
    }
}
