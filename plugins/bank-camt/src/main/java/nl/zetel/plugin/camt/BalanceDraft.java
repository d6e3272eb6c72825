package nl.zetel.plugin.camt;

import nl.zetel.api.Money;

/** A balance while it is read. */
final class BalanceDraft {

    final AmountDraft amount = new AmountDraft();
    final DirectionDraft direction = new DirectionDraft();
    String type = "";

    Money signed() throws InvalidValue {
        return DirectionDraft.signed(direction.required(), amount.required());
    }
}
