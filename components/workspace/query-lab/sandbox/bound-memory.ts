const pagesMax = 6144;

/** At most 384 MiB for the database, its answers included: past that it says “out of memory” and goes on. */
export function boundMemory(): void {
  const Original = WebAssembly.Memory;
  WebAssembly.Memory = class extends Original {
    constructor(wanted: WebAssembly.MemoryDescriptor) {
      super({ ...wanted, maximum: Math.min(wanted.maximum ?? pagesMax, pagesMax) });
    }
  };
}
