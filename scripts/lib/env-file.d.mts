/** Takes variables from `.env`, where there is one; what is set already stays. */
export function loadEnvFile(): void;
