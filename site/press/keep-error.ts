import { defineMiddleware } from 'astro:middleware';
import { failed } from './rendering.ts';

/** A server answers an error with a page of its own; the press has to say what went wrong. */
export const onRequest = defineMiddleware(async (_, next) => {
  try {
    return await next();
  } catch (error) {
    failed(error);
    throw error;
  }
});
