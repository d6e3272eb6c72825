package nl.zetel.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Within one major version of the SPI, what was compiled against this keeps running: nothing is taken away, no abstract
 * method is added to what plugins implement, no component to a record. Marks a package and with it all its types, but
 * for those that are {@link Evolving}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Stable {

    /** {@return the version of the SPI since which this holds} */
    String since();
}
