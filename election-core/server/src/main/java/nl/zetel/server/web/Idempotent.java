package nl.zetel.server.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that creates or uploads: it runs in one transaction together with the record of its
 * {@code Idempotency-Key}, so that a repeated request gets the first answer and has no second effect. Without the header
 * it simply runs in a transaction.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
