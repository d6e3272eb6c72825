package nl.zetel.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * May change in a minor version of the SPI, since what it follows is not settled; a plugin that uses it may have to be
 * compiled anew. The changelog names each change.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Evolving {

    /** {@return what is not settled} */
    String because();
}
