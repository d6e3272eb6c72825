package nl.zetel.server.support.rest;

import nl.zetel.law.eligibility.Outcome;
import nl.zetel.law.eligibility.ReasonCode;
import nl.zetel.law.support.JudgedDeclaration;
import nl.zetel.law.support.SupportReason;
import nl.zetel.server.support.domain.Declaration;
import org.jspecify.annotations.Nullable;

/** What who stands at the counter does next, in Dutch. */
final class CounterAdvice {

    private static final String AGAIN =
            "De basisregistratie gaf geen antwoord; de verklaring is vastgelegd en telt nog niet. Vraag het later opnieuw"
                    + " (register-consultations), of laat iemand anders beslissen op grond van wat de gemeente op een andere"
                    + " manier nagaat (decisions)";
    private static final String UNKNOWN =
            "Niemand heeft dit burgerservicenummer. Vergelijk het met het identiteitsbewijs; is het verkeerd getypt, laat"
                    + " iemand anders deze invoer dan herroepen (annulments) en leg de verklaring opnieuw vast";
    private static final String TWICE =
            "Deze kiezer tekende ook een andere verklaring; geen van beide telt, en intrekken kan niet (H 4, zesde lid)";
    private static final String DECIDE =
            "Het kiesrecht staat niet vast. Iemand anders beslist, met een reden (decisions)";

    private CounterAdvice() {}

    /** Blank if there is nothing to do. */
    static String of(Declaration declaration, @Nullable JudgedDeclaration judged) {
        if (declaration.annulment().isPresent()) {
            return "Deze invoer is herroepen en telt nergens";
        }
        if (declaration.awaitsRegister()) {
            return AGAIN;
        }
        if (declaration.reasons().stream().anyMatch(reason -> reason.code() == ReasonCode.NOT_FOUND)) {
            return UNKNOWN;
        }
        if (declaration.voterStatus() == Outcome.UNDETERMINED) {
            return DECIDE;
        }
        boolean twice = judged != null && judged.reasons().contains(SupportReason.SIGNED_MORE_THAN_ONE);
        return twice ? TWICE : "";
    }
}
