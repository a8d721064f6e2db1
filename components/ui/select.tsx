'use client';

import { Check, ChevronDown } from 'lucide-react';
import { Select as Primitive } from 'radix-ui';
import { cn } from './cn';
import { controlClass } from './input';

export type SelectOption<Value extends string = string> = {
  value: Value;
  label: string;
  /** One line below the label, in the open list. */
  hint?: string;
  disabled?: boolean;
};

export type SelectProps<Value extends string> = {
  options: readonly SelectOption<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  /** Names the control where no Field does. */
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  id?: string;
  name?: string;
  disabled?: boolean;
  className?: string;
};

/** A select whose options carry a hint. Where a plain list will do, take NativeSelect. */
export const Select = <Value extends string>({
  options,
  value,
  onValueChange,
  name,
  disabled,
  className,
  ...trigger
}: SelectProps<Value>) => (
  <Primitive.Root
    value={value}
    // Radix hands back one of the values it was given.
    onValueChange={(next) => onValueChange(next as Value)}
    {...(name && { name })}
    {...(disabled !== undefined && { disabled })}
  >
    <Primitive.Trigger
      {...trigger}
      className={cn(controlClass, 'flex h-9 items-center justify-between gap-2 text-left', className)}
    >
      <Primitive.Value />
      <Primitive.Icon asChild>
        <ChevronDown size={16} aria-hidden="true" className="shrink-0 text-muted" />
      </Primitive.Icon>
    </Primitive.Trigger>
    <Primitive.Portal>
      <Primitive.Content
        position="popper"
        sideOffset={4}
        collisionPadding={8}
        className="floats z-50 max-h-80 min-w-(--radix-select-trigger-width) overflow-hidden"
      >
        <Primitive.Viewport className="p-1">
          {options.map((option) => (
            <Primitive.Item
              key={option.value}
              value={option.value}
              disabled={option.disabled ?? false}
              textValue={option.label}
              className="target relative flex min-h-8 flex-col justify-center rounded-sm py-1 pr-2 pl-7 outline-none data-[disabled]:text-muted data-[highlighted]:bg-accent-soft"
            >
              <Primitive.ItemIndicator className="absolute left-2">
                <Check size={14} aria-hidden="true" />
              </Primitive.ItemIndicator>
              <Primitive.ItemText>{option.label}</Primitive.ItemText>
              {option.hint && <span className="max-w-72 text-xs text-muted">{option.hint}</span>}
            </Primitive.Item>
          ))}
        </Primitive.Viewport>
      </Primitive.Content>
    </Primitive.Portal>
  </Primitive.Root>
);
