package nl.zetel.plugin.manual;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.api.person.Person;
import nl.zetel.plugin.testkit.PopulationRegisterContract;
import nl.zetel.spi.Confirmation;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.Plugin;

/** What every plugin and every population register keeps to. */
class ManualContractTest implements PopulationRegisterContract {

    @Override
    public Plugin plugin() {
        return new ManualPlugin();
    }

    @Override
    public Set<Bsn> known() {
        return Set.of(Persons.FIRST, Persons.SECOND);
    }

    @Override
    public Consultation consultation(Set<Bsn> numbers, Profile profile) {
        Consultation question = PopulationRegisterContract.super.consultation(numbers, profile);
        Map<Bsn, Confirmation> confirmations = new HashMap<>();
        for (Bsn number : numbers) {
            Optional<Person> person = known().contains(number) ? Optional.of(Persons.person(number)) : Optional.empty();
            confirmations.put(number, new Confirmation(person, "Burgerzaken", Persons.LOOKED_UP, "anna"));
        }
        return new Consultation(numbers, profile, question.origin(), confirmations);
    }
}
