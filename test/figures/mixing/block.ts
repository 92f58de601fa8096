// What an article of a mixed dump is made of: blocks of lines, whose role says how a layout sets them apart.

type Role = 'title' | 'under' | 'body' | 'furniture'

export interface Block {
  readonly role: Role
  readonly lines: readonly string[]
  /** Belongs directly below the block before it. */
  readonly close?: boolean
}

export interface Made {
  readonly kind: string
  readonly lang: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export const block = (role: Role, ...lines: readonly string[]): Block => ({ role, lines })
export const close = (role: Role, ...lines: readonly string[]): Block => ({ role, lines, close: true })
