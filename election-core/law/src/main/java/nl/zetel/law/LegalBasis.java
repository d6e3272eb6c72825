package nl.zetel.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The article that a rule applies, or that a test holds a rule to. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface LegalBasis {

    /** Articles with their statute, such as {@code "Kieswet P 8"} or {@code "Kiesbesluit H 3(1)"}. */
    String[] value();
}
