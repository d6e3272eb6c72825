package nl.zetel.plugin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import nl.zetel.api.Bsn;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.NameUsage;
import nl.zetel.api.person.Nationality;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.PersonAspect;
import nl.zetel.api.person.Residence;
import nl.zetel.api.person.Suspension;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Origin;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.ProcessingRecord;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractRegisterTest {

    private static final Instant NOW = Instant.parse("2018-02-05T08:00:00Z");
    private static final Instant EXPORTED = Instant.parse("2018-02-04T20:00:00Z");
    private static final List<Bsn> NUMBERS = Exports.numbers(999_990_000, 5);

    @TempDir
    private Path folder;

    private final List<ProcessingRecord> records = new ArrayList<>();

    @Test
    void answersAWholePerson() throws Exception {
        ExtractRegister register = register(Exports.row(
                ";",
                "BSN",
                NUMBERS.get(0).value(),
                "Voornamen",
                "Anna Sophie",
                "Voorletters",
                "A.S.",
                "Voorvoegsel",
                "van der",
                "Geslachtsnaam",
                "Hëide",
                "Geslacht",
                "v",
                "Geboortedatum",
                "00-00-1970",
                "Nationaliteiten",
                "55|339",
                "Gemeentecode",
                "1701",
                "Gemeente",
                "Westerveld",
                "Ingeschreven sinds",
                "2001-02-03",
                "Functie adres",
                "B",
                "Straat",
                "Brink",
                "Huisnummer",
                "12",
                "Huisletter",
                "a",
                "Toevoeging",
                "2",
                "Postcode",
                "7981 AB",
                "Woonplaats",
                "Diever",
                "Verblijfstitel",
                "25",
                "Verblijfstitel sinds",
                "20060301",
                "Vestiging in Nederland",
                "12-05-1998",
                "Uitgesloten kiesrecht",
                "J",
                "Opschorting",
                "O",
                "Opschorting sinds",
                "14-01-2018",
                "Overlijden",
                "14-01-2018",
                "Geheimhouding",
                "J",
                "Voorvoegsel partner",
                "de",
                "Geslachtsnaam partner",
                "Haan",
                "Naamgebruik",
                "V"));
        Person person = found(register, NUMBERS.get(0));
        assertThat(person.name().fullSurname()).isEqualTo("van der Hëide");
        assertThat(person.gender()).isEqualTo(Gender.FEMALE);
        assertThat(person.birth()).isEqualTo(PartialDate.ofYear(1970));
        assertThat(person.nationalities()).containsExactly(Nationality.of("0055"), Nationality.of("0339"));
        assertThat(person.residence().kind()).isEqualTo(Residence.Kind.MAILING_ADDRESS);
        assertThat(person.residence().municipality()).hasValue(new MunicipalityCode("1701"));
        assertThat(person.residence().registeredSince()).hasValue(PartialDate.of(LocalDate.of(2001, 2, 3)));
        assertThat(person.residence().address().orElseThrow().houseNumber()).isEqualTo("12a-2");
        assertThat(person.residenceTitle().orElseThrow().since()).isEqualTo(PartialDate.parse("2006-03-01"));
        assertThat(person.settlement()).isPresent();
        assertThat(person.exclusion().orElseThrow().until()).isEmpty();
        assertThat(person.death()).hasValue(PartialDate.parse("2018-01-14"));
        assertThat(person.suspension().orElseThrow().reason()).isEqualTo(Suspension.Reason.DEATH);
        assertThat(person.secret()).isTrue();
        assertThat(person.nameUsage()).isEqualTo(NameUsage.PARTNER_OWN);
        assertThat(person.partners())
                .singleElement()
                .satisfies(name -> assertThat(name.fullSurname()).isEqualTo("de Haan"));
        assertThat(person.notDelivered()).isEmpty();
    }

    @Test
    void answersForEveryNumberWithTheFileItsFingerprintAndItsMoment() throws Exception {
        ExtractRegister register =
                register(Exports.plain(NUMBERS.get(0)), Exports.plain(NUMBERS.get(1)), Exports.plain(NUMBERS.get(1)));
        Map<Bsn, RegisterAnswer> answers = register.consult(question(NUMBERS.get(0), NUMBERS.get(1), NUMBERS.get(2)));
        assertThat(answers).hasSize(3);
        assertThat(answers.get(NUMBERS.get(0))).isInstanceOf(RegisterAnswer.Found.class);
        assertThat(answers.get(NUMBERS.get(1))).isInstanceOf(RegisterAnswer.NotUnique.class);
        assertThat(answers.get(NUMBERS.get(2))).isInstanceOf(RegisterAnswer.NotFound.class);
        assertThat(answers.values()).allSatisfy(answer -> {
            assertThat(answer.provenance().orElseThrow().asOf()).isEqualTo(EXPORTED);
            assertThat(answer.provenance().orElseThrow().source())
                    .matches("Uitdraai uitdraai.csv, SHA-256 [0-9a-f]{64}");
        });
        assertThat(records)
                .extracting(entry -> entry.subject().orElseThrow())
                .containsExactlyInAnyOrder(NUMBERS.get(0), NUMBERS.get(1), NUMBERS.get(2));
    }

    @Test
    void aPersonInAnUnusableRowIsAnErrorAndNotUnknown() throws Exception {
        ExtractRegister register = register(
                Exports.plain(NUMBERS.get(0)),
                Exports.row(";", "BSN", NUMBERS.get(1).value(), "Geslachtsnaam", "Bos", "Geboortedatum", "gisteren"));
        RegisterException error = refused(register, NUMBERS.get(0), NUMBERS.get(1));
        assertThat(error.kind()).isEqualTo(Kind.INVALID_ANSWER);
        assertThat(error)
                .hasMessageContaining("regel 3")
                .hasMessageNotContaining(NUMBERS.get(1).value());
        assertThat(records).isEmpty();
        assertThat(found(register, NUMBERS.get(0)).name().surname()).isEqualTo("Bos");
    }

    @Test
    void rowsWithoutANumberAreToldWithEveryAnswer() throws Exception {
        ExtractRegister register = register(Exports.plain(NUMBERS.get(0)), Exports.row(";", "Geslachtsnaam", "Bos"));
        assertThat(register.consult(question(NUMBERS.get(1))).values())
                .singleElement()
                .satisfies(
                        answer -> assertThat(answer.provenance().orElseThrow().source())
                                .contains("1 rijen zonder bruikbaar burgerservicenummer"));
    }

    @Test
    void aNewFileIsReadAgain() throws Exception {
        ExtractRegister register = register(Exports.plain(NUMBERS.get(0)));
        assertThat(register.consult(question(NUMBERS.get(1))).get(NUMBERS.get(1)))
                .isInstanceOf(RegisterAnswer.NotFound.class);
        Path file = Exports.write(folder, Exports.plain(NUMBERS.get(0)), Exports.plain(NUMBERS.get(1)));
        Files.setLastModifiedTime(file, FileTime.from(EXPORTED.plusSeconds(60)));
        assertThat(found(register, NUMBERS.get(1)).name().surname()).isEqualTo("Bos");
        Files.delete(file);
        assertThat(refused(register, NUMBERS.get(1)).kind()).isEqualTo(Kind.UNAVAILABLE);
        Files.setLastModifiedTime(
                Exports.write(folder, Exports.plain(NUMBERS.get(2))), FileTime.from(EXPORTED.plusSeconds(90)));
        assertThat(found(register, NUMBERS.get(2)).name().surname()).isEqualTo("Bos");
    }

    @Test
    void aFileMayBeAsOldAsAllowedAndNoOlder() throws Exception {
        Path file = Exports.write(folder, Exports.plain(NUMBERS.get(0)));
        assertThat(age(file, NOW.minus(Duration.ofDays(14))).consult(question(NUMBERS.get(0))))
                .hasSize(1);
        RegisterException error =
                refused(age(file, NOW.minus(Duration.ofDays(14)).minusSeconds(1)), NUMBERS.get(0));
        assertThat(error).hasMessageContaining("te oud");
    }

    @Test
    void columnsThatAreNotThereAreNotDelivered() throws Exception {
        Path mapping = folder.resolve("kort.properties");
        Files.writeString(mapping, "column.bsn=BSN\ncolumn.surname=Geslachtsnaam\ncolumn.birth=Geboortedatum\n");
        Path file = Exports.write(folder, Exports.plain(NUMBERS.get(0)));
        ExtractRegister register = register(file, Optional.of(mapping), Optional.of(EXPORTED));
        assertThat(found(register, NUMBERS.get(0)).notDelivered())
                .contains(
                        PersonAspect.EXCLUSION,
                        PersonAspect.NATIONALITIES,
                        PersonAspect.MUNICIPALITY,
                        PersonAspect.DEATH)
                .doesNotContain(PersonAspect.NAME, PersonAspect.BIRTH);
    }

    @Test
    void theSelfTestIsADryRun() throws Exception {
        ExtractRegister register = register(Exports.plain(NUMBERS.get(0)), Exports.row(";", "Geslachtsnaam", "Bos"));
        assertThat(register.selfTest()).contains("1 personen ingelezen", "Regel 3");
    }

    private ExtractRegister register(String... rows) throws Exception {
        return register(Exports.write(folder, rows), Optional.empty(), Optional.of(EXPORTED));
    }

    private ExtractRegister age(Path file, Instant asOf) throws Exception {
        return register(file, Optional.empty(), Optional.of(asOf));
    }

    private ExtractRegister register(Path file, Optional<Path> mapping, Optional<Instant> asOf) throws Exception {
        Loader loader = new Loader(
                new Loader.Source(file, MappingFile.read(mapping), asOf),
                Duration.ofSeconds(20),
                ForkJoinPool.commonPool(),
                System.getLogger("test"));
        Clock clock = Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));
        return new ExtractRegister(loader, clock, Duration.ofDays(14), records::add);
    }

    private static Person found(ExtractRegister register, Bsn bsn) throws RegisterException {
        return register.consult(question(bsn)).values().stream()
                .map(RegisterAnswer.Found.class::cast)
                .findFirst()
                .orElseThrow()
                .person();
    }

    private static RegisterException refused(ExtractRegister register, Bsn... numbers) {
        return catchThrowableOfType(RegisterException.class, () -> register.consult(question(numbers)));
    }

    private static Consultation question(Bsn... numbers) {
        return new Consultation(
                Set.of(numbers), Profile.VOTER, new Origin("anna", "kandidaatstelling", "controleren", ""));
    }
}
