export const match = (value: string): value is '1' | '2' | '3' => ['1', '2', '3'].includes(value);
